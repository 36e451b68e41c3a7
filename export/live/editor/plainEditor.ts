import { difference } from "./difference.js";
import type { Editor, Writing } from "./editor.js";

/** A plain field, which every browser and every screen reader knows; the Tab key leaves it. */
export function plainEditor(writing: Writing): Editor {
  const area = document.createElement("textarea");
  const { text, label, describedBy, onChange, onRun, shiftRuns = false } = writing;
  area.className = "course-editor";
  area.spellcheck = false;
  area.translate = false;
  area.autocapitalize = "off";
  area.setAttribute("autocomplete", "off");
  area.setAttribute("aria-label", label);
  if (describedBy !== undefined) area.setAttribute("aria-describedby", describedBy);
  const grow = () => {
    area.rows = area.value.split("\n").length + 1;
  };
  area.value = text;
  grow();
  area.addEventListener("input", () => {
    grow();
    onChange(area.value);
  });
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey || (shiftRuns && event.shiftKey)))
      return;
    event.preventDefault();
    onRun();
  });
  return {
    element: area,
    get text() {
      return area.value;
    },
    destroy() {},
    show(now) {
      const { from, to, insert } = difference(area.value, now);
      area.setRangeText(insert, from, to, "preserve");
      grow();
    },
    focus: (at) => {
      area.focus();
      if (at !== undefined) area.setSelectionRange(at, at);
    },
  };
}
