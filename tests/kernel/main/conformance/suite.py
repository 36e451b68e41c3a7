"""The Jupyter project's own tests of a kernel, with samples in TypeScript."""

from jupyter_kernel_test import IopubWelcomeTests, KernelTests

DISPLAY = 'import { display } from "tslab";\n'


class Suite(KernelTests):
    kernel_name = "tslab"
    language_name = "typescript"
    file_extension = ".ts"

    code_hello_world = 'console.log("hello, world");'
    code_stderr = 'console.error("a remark");'
    code_generate_error = 'throw new RangeError("no such row");'

    completion_samples = [
        {"text": "Math.hyp", "matches": ["hypot"]},
        {"text": "Number.isSafe", "matches": ["isSafeInteger"]},
        {"text": 'const name = "θ";\nname.toUpperC', "matches": ["toUpperCase"]},
    ]
    code_inspect_sample = "Math.hypot"

    complete_code_samples = [
        "1 + 1",
        "const a = 1;",
        "function f(): number {\n  return 1;\n}",
        "for (const x of [1]) {}",
        "await Promise.resolve(1);",
        "// a remark",
    ]
    incomplete_code_samples = [
        "function f() {",
        "const list = [",
        "const text = `line",
        "1 +",
        "Math.max(1,",
        "/* a remark",
        "const f = (x: number) =>",
    ]
    invalid_code_samples = ["const = 7", "import 7a", "let 1x", "1 + )"]

    code_execute_result = [
        {"code": "1 + 2", "result": "3"},
        {"code": "[1, 2, 3]", "result": "[ 1, 2, 3 ]"},
        {"code": "({ eta: 0.1 })", "result": "{ eta: 0.1 }"},
        {"code": "await Promise.resolve(4)", "result": "4"},
        {"code": "const theta = 3;\ntheta", "result": "3"},
        {"code": "false", "result": "false"},
        {"code": "0", "result": "0"},
    ]
    code_display_data = [
        {"code": DISPLAY + 'display.html("<b>J</b>");', "mime": "text/html"},
        {"code": DISPLAY + 'display.markdown("**J**");', "mime": "text/markdown"},
        {"code": DISPLAY + 'display.latex("$J$");', "mime": "text/latex"},
        {"code": DISPLAY + 'display.svg("<svg/>");', "mime": "image/svg+xml"},
        {"code": DISPLAY + "display.png(new Uint8Array([1]));", "mime": "image/png"},
        {"code": DISPLAY + 'display.text("J");', "mime": "text/plain"},
    ]


class Welcome(IopubWelcomeTests):
    kernel_name = "tslab"


del KernelTests, IopubWelcomeTests
