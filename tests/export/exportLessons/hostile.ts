import type { Course } from "../course.js";

const html = (text: string) =>
  `import { display } from "tslab";\ndisplay.html(${JSON.stringify(text)});`;

/** What a notebook could try on whoever exports it. Each would set `window.stolen` if it ran. */
export function writeHostile(course: Course): void {
  course.write("01-hostile", [
    {
      id: "title",
      md: `# Hostile <img src=data:image/png;base64,AAAA onerror="window.stolen='heading'">

<script>window.stolen = "markdown"</script>

[a link](javascript:window.stolen='link') and <b onclick="window.stolen='bold'">bold</b>`,
    },
    {
      id: "script",
      ts: html("<p>before</p><script>window.stolen = 'script'</script><p>after</p>"),
    },
    { id: "handler", ts: html(`<img src="x" onerror="window.stolen='handler'">`) },
    {
      id: "svg",
      ts: html(
        `<svg width="20" height="20" onload="window.stolen='load'"><script>window.stolen='svg'</script><a href="javascript:window.stolen=1"><animate attributeName="href" values="javascript:window.stolen=2"/><circle r="9"/></a><foreignObject><img src=x onerror="window.stolen='foreign'"></foreignObject></svg>`,
      ),
    },
    { id: "link", ts: html(`<a href=" java\nscript:window.stolen='link'">link</a>`) },
    {
      id: "cover",
      ts: html(
        `<div style="position:fixed;inset:0;background:url(https://example.org/x)">cover</div><style>body{display:none}</style><base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org/"><form action="https://example.org/"><button>Send</button></form>`,
      ),
    },
    {
      id: "frame",
      ts: html(
        `<iframe srcdoc="<script>parent.stolen='frame'</script>"></iframe><object data="https://example.org/o"></object><embed src="https://example.org/e"><video src="https://example.org/v" autoplay></video>`,
      ),
    },
    {
      id: "css",
      ts: html(
        `<style>@import url(https://example.org/a.css); p { background: url(https://example.org/b) }</style><p style="background-image: url('https://example.org/c'); list-style: square url(https://example.org/d); @import 'https://example.org/e'; color: red">red</p><link rel="stylesheet" href="https://example.org/f.css">`,
      ),
    },
    {
      id: "reparsed",
      ts: html(
        `<noscript><p title="</noscript><img src=x onerror=window.stolen=3>"></noscript><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.stolen=4&gt;">`,
      ),
    },
    {
      id: "forged",
      ts: html(
        `<div class="course-live" data-course-figure="prediction" data-course-given="nonsense"><p>forged</p><script data-course="course-x">window.stolen='forged'</script></div><span data-formula="0">x</span>`,
      ),
    },
    {
      id: "markdown",
      ts: `import { display } from "tslab";\ndisplay.markdown("**bold** <script>window.stolen = 'md'</script>");`,
    },
    {
      id: "picture",
      ts: `import { display } from "tslab";\ndisplay.raw("image/png", 'AAAA" onerror="window.stolen=5');`,
    },
    { id: "text", ts: `console.log("<script>window.stolen = 'text'</script>");` },
    {
      id: "much",
      ts: `import { display } from "tslab";\ndisplay.html("<p>" + "x".repeat(50_000_000) + "</p>");`,
    },
    { id: "printed", ts: `console.log("y".repeat(2_000_000));` },
  ]);
}
