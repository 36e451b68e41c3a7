/** What is said of characters and marks that only look like code. */
export const lookAlikes = {
  typed: "{character} ({code}) looks like code but isn't; replace it with {instead}",
  written: "TypeScript has no {character} ({code}); write {instead}",
  raised: "TypeScript has no raised {character} ({code}); write ** {power} for a power",
  notInNames:
    "{character} ({code}) can't be part of a name; choose a name of letters and digits, such as thetaNext",
  invisible:
    "there is an invisible character here ({code}, {name}); delete it, and type a space if one is needed",
  unknown:
    "{character} ({code}) means nothing in TypeScript outside quotes and comments; delete it, or say it in words",
  entity: "{entity} is how HTML writes a character; replace it with {instead}",
  fence:
    "{fence} marks code in Markdown but isn't part of it; delete the lines that begin with {fence}",
  prompt:
    "{prompt} is the prompt of the program that this was copied from; delete it in every line",
  lineNumbers: "these lines begin with their line numbers, which aren't code; delete them",
  andOthers: "{first}; in the same line, replace {others}",
  other: "{character} with {instead}",
  besides: "{complaint} Note: {message}.",
  /** What to write instead of a sign, where no code says it. */
  instead: {
    plusOrMinus: "+ or -",
    minusOrPlus: "- or +",
    sum: "a loop that adds",
    product: "a loop that multiplies",
    gradient: "a name such as gradient",
    derivative: "a name such as derivative",
    element: "includes or a comparison",
    space: "a space",
  },
  invisibleNames: {
    noBreakSpace: "no-break space",
    softHyphen: "soft hyphen",
    graphemeJoiner: "combining grapheme joiner",
    direction: "mark of writing direction",
    vowelSeparator: "Mongolian vowel separator",
    zeroWidthSpace: "zero-width space",
    zeroWidthNonJoiner: "zero-width non-joiner",
    zeroWidthJoiner: "zero-width joiner",
    lineSeparator: "line separator",
    paragraphSeparator: "paragraph separator",
    narrowNoBreakSpace: "narrow no-break space",
    wordJoiner: "word joiner",
    functionApplication: "invisible function application",
    multiplication: "invisible multiplication sign",
    comma: "invisible comma",
    plus: "invisible plus sign",
    ideographicSpace: "ideographic space",
    byteOrderMark: "zero-width no-break space, or byte order mark",
    placeholder: "placeholder for a picture",
    unnamed: "a control or format character",
  },
} as const;
