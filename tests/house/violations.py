"""Prints, as JSON, what a YAML or JSON file has that its JSON schema does not allow.

usage: python violations.py FILE SCHEMA
"""

import json
import sys
from pathlib import Path

import yaml
from jsonschema.validators import validator_for

file = yaml.safe_load(Path(sys.argv[1]).read_text("utf8"))
schema = json.loads(Path(sys.argv[2]).read_text("utf8"))
found = validator_for(schema)(schema).iter_errors(file)
print(json.dumps([[error.json_path, error.validator, error.message] for error in found]))
