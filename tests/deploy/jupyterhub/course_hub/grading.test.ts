import { expect, test } from "vitest";
import { python } from "../python.js";

test("a home that is a link is nobody's", async () => {
  const students = await python<string[]>(`
import json, os, tempfile
from pathlib import Path
from types import SimpleNamespace
from course_hub.grading import Grading
with tempfile.TemporaryDirectory() as folder:
    homes = Path(folder)
    (homes / "anna").mkdir()
    (homes / "file").touch()
    os.symlink("/etc", homes / "link")
    print(json.dumps(Grading(SimpleNamespace(homes=homes)).students()))
`);
  expect(students).toEqual(["anna"]);
});
