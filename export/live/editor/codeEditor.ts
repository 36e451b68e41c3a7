// CodeMirror, with as much of it as a student of this course needs.
import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentLess,
  indentMore,
} from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { language } from "../../../lib/words/language.js";
import { liveWords as words } from "../words/words.js";
import { difference } from "./difference.js";
import type { Editor, Writing } from "./editor.js";

/** The colours of code in the page. */
const highlight = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: "var(--keyword)" },
  { tag: [tags.typeName, tags.className], color: "var(--type)" },
  { tag: [tags.string, tags.regexp], color: "var(--string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--number)" },
  // Chinese has no italics: a browser would only slant it.
  {
    tag: tags.comment,
    color: "var(--comment)",
    fontStyle: language() === "zh" ? "normal" : "italic",
  },
]);

const theme = EditorView.theme({
  "&": { backgroundColor: "var(--panel)", color: "var(--ink)" },
  "&.cm-focused": { outline: "3px solid var(--link)" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5" },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.6rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--panel)", color: "var(--quiet)", border: "0" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":
    { backgroundColor: "color-mix(in srgb, var(--link) 30%, transparent)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "color-mix(in srgb, var(--link) 25%, transparent)",
  },
});

/** What CodeMirror says to a screen reader, by its own English. */
const phrases = () => ({
  "Selection deleted": words.selectionDeleted,
  "Control character": words.controlCharacter,
});

/** On a phone, lines would have to be moved from side to side to be read. */
const narrow = matchMedia("(max-width: 40rem)");

/**
 * Lets the Tab key pass through an editor in which nobody has typed or clicked since it was reached: who only passes by
 * should change nothing.
 */
function passingTab(): Extension {
  let isUsed = false;
  const use = () => {
    isUsed = true;
  };
  return [
    EditorView.domEventHandlers({
      focus: () => {
        isUsed = false;
      },
      click: use,
      keydown: ({ key }) => {
        if (!/^(Tab|Shift|Escape)$/.test(key)) use();
      },
    }),
    keymap.of([
      {
        key: "Tab",
        run: (view) => isUsed && indentMore(view),
        shift: (view) => isUsed && indentLess(view),
      },
    ]),
  ];
}

/** An editor that knows TypeScript. Tab indents; after Escape it leaves. */
export function codeEditor(writing: Writing): Editor {
  const { text, label, describedBy, onChange, onRun, shiftRuns = false } = writing;
  const run = () => {
    onRun();
    return true;
  };
  const about = { "aria-label": label, autocapitalize: "off", spellcheck: "false" };
  const described = describedBy === undefined ? {} : { "aria-describedby": describedBy };
  const view = new EditorView({
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        javascript({ typescript: true }),
        indentUnit.of("  "),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightSpecialChars(),
        EditorState.phrases.of(phrases()),
        syntaxHighlighting(highlight),
        theme,
        narrow.matches ? EditorView.lineWrapping : [],
        passingTab(),
        keymap.of([
          { key: "Mod-Enter", run },
          { key: "Ctrl-Enter", run },
          ...(shiftRuns ? [{ key: "Shift-Enter", run }] : []),
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        EditorView.editorAttributes.of({ class: "course-editor" }),
        EditorView.contentAttributes.of({ ...about, ...described }),
        EditorView.updateListener.of((update) => {
          const isOurs = update.transactions.some((one) => one.isUserEvent("shown"));
          if (update.docChanged && !isOurs) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    element: view.dom,
    get text() {
      return view.state.doc.toString();
    },
    destroy: () => view.destroy(),
    show(now) {
      const changes = difference(view.state.doc.toString(), now);
      view.dispatch({ changes, userEvent: "shown" });
    },
    focus: (at) => {
      view.focus();
      if (at !== undefined) view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
    },
  };
}
