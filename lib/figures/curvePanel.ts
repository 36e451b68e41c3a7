/** The size of a panel with one curve or two, with room for a name above and a label below. */
export const curvePanel = { width: 420, height: 270, marginTop: 28, marginBottom: 42 } as const;

/** A taller one, with room for long numbers on the left. */
export const tallCurvePanel = { width: 420, height: 290, marginTop: 28, marginLeft: 48 } as const;
