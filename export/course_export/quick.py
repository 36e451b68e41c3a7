"""
Import it first: what would load for nothing does not.

jsonschema can check addresses by a grammar that takes a second to build; no notebook has such an address.
"""

import sys

sys.modules["rfc3987_syntax"] = None
