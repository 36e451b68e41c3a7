/** The size of a panel with one curve or two, with room for a name above and a label below. */
export const curvePanel = { width: 420, height: 270, marginTop: 28, marginBottom: 42 } as const;
