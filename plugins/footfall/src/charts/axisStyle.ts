/** How axes are drawn: quietly. */
export const axisStyle = {
  tickLine: false,
  axisLine: { stroke: 'var(--bui-border-2)' },
  tick: {
    fill: 'var(--bui-fg-secondary)',
    fontSize: 12,
    fontFamily: 'var(--bui-font-regular)',
  },
} as const;
