type Range = readonly [low: number, high: number];

/** The least width and height of a map, in pixels. */
const leastSide = 60;

/** Size and margins of a map whose two axes have the same unit of length, so that angles are true. */
export function contourFrame([left, right]: Range, [bottom, top]: Range) {
  const margin = { marginTop: 28, marginRight: 16, marginBottom: 42, marginLeft: 44 };
  const sides = margin.marginLeft + margin.marginRight;
  const ends = margin.marginTop + margin.marginBottom;
  const [across, upwards] = [right - left || 1, top - bottom || 1];
  const unit = Math.min((420 - sides) / across, (360 - ends) / upwards);
  // A strip a hundred times as long as it is wide shows nothing: there, true angles are given up.
  return {
    ...margin,
    aspectRatio: 1,
    width: Math.round(Math.max(leastSide, unit * across) + sides),
    height: Math.round(Math.max(leastSide, unit * upwards) + ends),
  };
}
