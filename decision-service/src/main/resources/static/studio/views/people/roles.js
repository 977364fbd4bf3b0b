// What each role may do, in words; the service decides by its own table.

export const roleWords = {
  marketer: 'edits drafts, tries and simulates them, asks for approval, publishes what is approved',
  approver: 'approves or sends back what others edited, publishes, rolls back',
  analyst: 'reads everything, tries and simulates drafts',
  support: 'explains to members and stores what was decided',
  engineer: 'edits drafts, engineers’ rules (.drl) too',
  administrator: 'manages people, reads the log, rolls back',
};
