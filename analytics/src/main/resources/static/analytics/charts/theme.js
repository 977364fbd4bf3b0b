// Colours that people with poor colour sight tell apart, in light and dark; shapes and dashes tell the same again.

export const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;

const light = {
  text: '#24292f', quiet: '#59636e', line: '#d0d7de', back: '#ffffff', before: '#8c959f',
  series: ['#1f5fa8', '#b8500a', '#1b7f5a', '#8a3ffc', '#a2191f', '#5c6f00', '#00767a', '#6f4a2e'],
  heat: ['#eef4fb', '#9cc4ea', '#3f83c4', '#0b3d73'],
};
const dark = {
  text: '#e6edf3', quiet: '#9da7b1', line: '#3d444d', back: '#13171f', before: '#7d8590',
  series: ['#7db7f5', '#f5a05a', '#5fcf9f', '#c6a2ff', '#ff8f94', '#c9dd5a', '#5fd3d6', '#d3a982'],
  heat: ['#1b2633', '#27527d', '#4d93d6', '#cfe6ff'],
};

export const theme = paper => !paper && isDark() ? dark : light;

const font = {fontFamily: 'system-ui, sans-serif', fontSize: 12};

export const base = colours => ({
  animation: false, color: colours.series, textStyle: {...font, color: colours.text}, backgroundColor: 'transparent',
  // Texts drawn into the picture: a tooltip of HTML would need styles that the page's policy refuses.
  tooltip: {renderMode: 'richText', confine: true, backgroundColor: colours.back, borderColor: colours.line, textStyle: {...font, color: colours.text}},
  legend: {type: 'scroll', top: 0, textStyle: {color: colours.text}, pageTextStyle: {color: colours.text}, inactiveColor: colours.quiet},
  grid: {left: 8, right: 28, top: 36, bottom: 8, containLabel: true},
});

export const axis = (colours, more = {}) => ({
  ...more,
  axisLine: {lineStyle: {color: colours.line}}, axisTick: {show: false}, splitLine: {lineStyle: {color: colours.line}, show: more.type === 'value'},
  axisLabel: {color: colours.text, hideOverlap: true, ...more.axisLabel},
});
