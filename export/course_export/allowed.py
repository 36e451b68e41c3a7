"""What a page may hold: everything that displays, and nothing that runs or loads."""

HTML = """
a abbr b bdi bdo blockquote br button caption cite code col colgroup data dd del details dfn div dl dt em
fieldset figcaption figure form h1 h2 h3 h4 h5 h6 hr i img input ins kbd label legend li main mark meter ol
optgroup option output p pre progress q rp rt ruby s samp section select small span strong sub summary sup
table tbody td tfoot th thead time tr u ul var wbr
""".split()

SVG = """
circle clipPath defs desc ellipse g line linearGradient path polygon polyline
radialGradient rect stop svg symbol text textPath title tspan
""".split()

# These are dropped with all their content; a few patterns, masks or markers that refer to one another would draw
# millions of times. Other elements that are not allowed lose their tags and keep their text.
DROPPED = """
animate animateMotion animateTransform applet audio base canvas embed feImage foreignObject frame frameset
handler iframe image link marker mask math meta noembed noframes noscript object param pattern plaintext
portal script set source style template textarea track use video xmp
""".split()

ATTRIBUTES = frozenset(
    """
abbr alt autocomplete checked class colspan cols datetime dir disabled dominant-baseline for headers height
hidden high href id inputmode label lang low max maxlength min multiple name open optimum pattern placeholder
readonly required reversed role rowspan rows scope selected size span src start step style tabindex title
translate type value width
clip-path clip-rule clipPathUnits color color-interpolation cx cy d direction display dx dy fill fill-opacity
fill-rule font-family font-size font-style font-variant font-weight fr fx fy gradientTransform gradientUnits
letter-spacing lengthAdjust marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask
mask-type maskContentUnits maskUnits offset opacity orient overflow paint-order pathLength
patternContentUnits patternTransform patternUnits pointer-events points preserveAspectRatio r refX refY
rotate rx ry shape-rendering spreadMethod startOffset stop-color stop-opacity stroke stroke-dasharray
stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor
text-decoration text-rendering textLength transform transform-origin vector-effect viewBox visibility
word-spacing x x1 x2 xmlns y y1 y2
""".split()
)

# Each property allows its longhands, too: `margin` allows `margin-top`.
PROPERTIES = """
accent-color align background background-color border box-shadow box-sizing clip-path color column columns
cursor direction display dominant-baseline fill flex float clear font gap grid height inset justify left
letter-spacing line-height list-style margin max-height max-width min-height min-width mix-blend-mode
object-fit opacity order outline overflow overflow-wrap padding paint-order place pointer-events position
resize row stroke tab-size table-layout text top touch-action transform transform-origin unicode-bidi
user-select vertical-align visibility white-space width word-break word-spacing writing-mode aspect-ratio
border-collapse bottom right caption-side
""".split()

LINK = r"(?:https?:|mailto:|#|[^:/?#]*(?:[/?#]|$)(?<!//))"
PICTURE = r"data:image/(?:png|jpeg|gif|webp|svg\+xml)[;,]"
