// What each role may do, in words; the service decides by its own table.

export const roleWords = {
  marketer: 'edits drafts, tries and simulates them, asks for approval, publishes what is approved',
  approver: 'approves or sends back what others edited, publishes, rolls back',
  analyst: 'reads everything, tries and simulates drafts',
  support: 'explains to members and stores what was decided',
  engineer: 'edits drafts, engineers’ rules (.drl) too',
  staff: 'works in a store: own figures and shifts in analytics, nothing in the Studio',
  administrator: 'manages people, reads the log, rolls back',
};
