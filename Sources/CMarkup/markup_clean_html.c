// Before the parser: HTML without what it would waste time on or stumble over. One pass, linear in the input.
#include <string.h>
#include <strings.h>

#include "markup_tree.h"

typedef struct open_element {
  const uint8_t *name;
  uint32_t count, hash;
  int is_block;
} open_element;

typedef struct cleaner {
  ng_markup *document;
  const uint8_t *bytes, *end;
  markup_buffer *out;
  // How often each tag name, by hash, is open: an end tag that matches none is dropped, because the parser
  // would search its whole stack for it.
  int32_t open[256];
  // The open elements whose end tags must be written, from the outside in.
  open_element stack[NG_MARKUP_DEPTH];
  int depth;
  // From where on there is no more of each end of a skipped element, or of a quotation mark.
  const uint8_t *no_end[16], *no_quote[2], *no_comment_end;
} cleaner;

static int is_space(uint8_t c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}
static int is_letter(uint8_t c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

static int same_name(const uint8_t *name, size_t count, const char *wanted) {
  return strlen(wanted) == count && strncasecmp((const char *)name, wanted, count) == 0;
}

static int in_list(const uint8_t *name, size_t count, const char *const *list) {
  for (int i = 0; list[i]; i++)
    if (same_name(name, count, list[i])) return i + 1;
  return 0;
}

static uint32_t name_hash(const uint8_t *name, size_t count) {
  uint32_t hash = 2166136261u;  // FNV-1a
  for (size_t i = 0; i < count; i++) hash = (hash ^ (name[i] | 0x20)) * 16777619u;
  return hash;
}

static int32_t *open_count(cleaner *c, uint32_t hash) { return &c->open[(hash >> 24 ^ hash) & 255]; }

// Elements that are left out with all that lies in them.
static const char *const skipped[] = {"script",   "style",  "noscript", "svg",   "template", "iframe",
                                      "textarea", "select", "noembed",  "noframes", "math", NULL};
// Tags that are left out; what lies between them stays.
static const char *const dropped[] = {"img",    "source", "track", "wbr", "picture", "input",
                                      "center", "font",   "embed", "param", "area", NULL};
// Elements without content: they never count as open.
static const char *const empty[] = {"br", "hr", "meta", "link", "base", "col", NULL};
// Elements whose end tags may be missing: the parser closes them.
static const char *const optional[] = {"p",  "li", "dt",    "dd",    "tr",    "td",     "th",   "option",
                                       "html", "body", "head", "thead", "tbody", "tfoot", "colgroup", NULL};
// Elements that close what lies open in them (HTML Standard, 13.2.6.4.7).
static const char *const blocks[] = {
    "div",   "section", "article", "nav",    "header", "footer",     "aside",   "main",
    "ul",    "ol",      "dl",      "table",  "button", "blockquote", "figure",  "form",
    "pre",   "address", "details", "dialog", "menu",   "fieldset",   "summary", "figcaption",
    "h1",    "h2",      "h3",      "h4",     "h5",     "h6",         NULL};
// Attributes that tell something of the text or its origin.
static const char *const kept[] = {
    "class",    "id",        "href",        "rel",         "itemprop",       "itemtype", "itemscope",
    "property", "name",      "content",     "datetime",    "role",           "style",    "lang",
    "xml:lang", "hidden",    "aria-hidden", "aria-label",  "data-component", "type",     "typeof",
    "pubdate",  "data-testid", "data-type", "http-equiv", NULL};

static const uint8_t *find_byte(const uint8_t *from, const uint8_t *end, uint8_t byte) {
  return from < end ? memchr(from, byte, (size_t)(end - from)) : NULL;
}

// Behind the comment that starts at `at`; an unclosed one ends at the next ">".
static const uint8_t *skip_comment(cleaner *c, const uint8_t *at) {
  const uint8_t *from = at + 4;
  if (from < c->end && *from == '>') return from + 1;
  if (!(c->no_comment_end && from >= c->no_comment_end)) {
    for (const uint8_t *dash = from; (dash = find_byte(dash, c->end, '-')); dash++) {
      if (c->end - dash >= 3 && dash[1] == '-' && dash[2] == '>') return dash + 3;
      if (c->end - dash >= 4 && dash[1] == '-' && dash[2] == '!' && dash[3] == '>') return dash + 4;
    }
    c->no_comment_end = from;
  }
  const uint8_t *close = find_byte(from, c->end, '>');
  return close ? close + 1 : c->end;
}

// The "<" of the end tag `</name`, NULL if there is none.
static const uint8_t *find_end_tag(cleaner *c, const uint8_t *from, int which) {
  const char *name = skipped[which];
  size_t count = strlen(name);
  if (c->no_end[which] && from >= c->no_end[which]) return NULL;
  for (const uint8_t *at = from; (at = find_byte(at, c->end, '<')); at++) {
    if ((size_t)(c->end - at) < count + 2) break;
    if (at[1] != '/' || strncasecmp((const char *)at + 2, name, count) != 0) continue;
    const uint8_t *after = at + 2 + count;
    if (after == c->end || is_space(*after) || *after == '>' || *after == '/') return at;
  }
  c->no_end[which] = from;
  return NULL;
}

typedef struct attribute {
  const uint8_t *name, *value;
  size_t name_count, value_count;
} attribute;

static const uint8_t *find_quote(cleaner *c, const uint8_t *from, uint8_t quote) {
  int which = quote == '"';
  if (c->no_quote[which] && from >= c->no_quote[which]) return NULL;
  const uint8_t *found = find_byte(from, c->end, quote);
  if (!found) c->no_quote[which] = from;
  return found;
}

// Reads the attribute at `at` (HTML Standard, 13.2.5.32 on); returns what follows it.
static const uint8_t *read_attribute(cleaner *c, const uint8_t *at, attribute *out) {
  const uint8_t *end = c->end;
  out->name = at++;
  while (at < end && !is_space(*at) && *at != '/' && *at != '>' && *at != '=') at++;
  out->name_count = (size_t)(at - out->name);
  out->value = at;
  out->value_count = 0;
  const uint8_t *next = at;
  while (next < end && is_space(*next)) next++;
  if (next >= end || *next != '=') return at;
  next++;
  while (next < end && is_space(*next)) next++;
  if (next < end && (*next == '"' || *next == '\'')) {
    const uint8_t *close = find_quote(c, next + 1, *next);
    if (close) {
      out->value = next + 1;
      out->value_count = (size_t)(close - next) - 1;
      return close + 1;
    }
    next++;
  }
  out->value = next;
  while (next < end && !is_space(*next) && *next != '>') next++;
  out->value_count = (size_t)(next - out->value);
  return next;
}

static int is_wanted(const attribute *a) {
  static const size_t longest = 16384;
  return a->value_count <= longest && a->name_count < 16 &&
         in_list(a->name, a->name_count, kept);
}

static void write_attribute(markup_buffer *out, const attribute *a) {
  int has_double = a->value_count && memchr(a->value, '"', a->value_count) != NULL;
  if (has_double && memchr(a->value, '\'', a->value_count)) return;
  uint8_t quote = has_double ? '\'' : '"';
  markup_buffer_add_byte(out, ' ');
  markup_buffer_add(out, a->name, a->name_count);
  markup_buffer_add_byte(out, '=');
  markup_buffer_add_byte(out, quote);
  markup_buffer_add(out, a->value, a->value_count);
  markup_buffer_add_byte(out, quote);
}

static int names_json_ld(const attribute *a) {
  if (!same_name(a->name, a->name_count, "type")) return 0;
  for (size_t i = 0; i + 7 <= a->value_count; i++)
    if (strncasecmp((const char *)a->value + i, "ld+json", 7) == 0) return 1;
  return 0;
}

static const uint8_t *end_of_tag(cleaner *c, const uint8_t *at) {
  const uint8_t *close = find_byte(at, c->end, '>');
  return close ? close + 1 : c->end;
}

// Leaves out the element whose start tag ends at `at`; returns what follows its end tag.
static const uint8_t *skip_element(cleaner *c, const uint8_t *at, int which, int is_json_ld) {
  const uint8_t *close = find_end_tag(c, at, which);
  if (!close) return which <= 1 ? c->end : at;
  if (is_json_ld) markup_script(c->document, at, (size_t)(close - at));
  return end_of_tag(c, close);
}

static void refuse(cleaner *c, ng_markup_status status, const uint8_t *at) {
  markup_refuse(c->document, status, markup_line_of(c->bytes, (size_t)(at - c->bytes)));
}

static void open_element_at(cleaner *c, const uint8_t *name, size_t count) {
  uint32_t hash = name_hash(name, count);
  ++*open_count(c, hash);
  if (c->depth == NG_MARKUP_DEPTH || in_list(name, count, optional)) return;
  c->stack[c->depth++] = (open_element){name, (uint32_t)count, hash, in_list(name, count, blocks)};
}

static void write_end_tag(markup_buffer *out, const uint8_t *name, size_t count) {
  markup_buffer_add(out, "</", 2);
  markup_buffer_add(out, name, count);
  markup_buffer_add_byte(out, '>');
}

// Writes the end tag of an element, and before it those of elements that are still open in it, because the
// parser ignores the end of a `nav` around an open `div`.
static void close_element(cleaner *c, const uint8_t *name, size_t count) {
  uint32_t hash = name_hash(name, count);
  int32_t *open = open_count(c, hash);
  if (*open <= 0) return;
  if (in_list(name, count, optional)) {
    --*open;
    write_end_tag(c->out, name, count);
    return;
  }
  int at = c->depth - 1, blocks_between = 0;
  int is_table = same_name(name, count, "table");
  for (; at >= 0; at--) {
    open_element *e = &c->stack[at];
    if (e->hash == hash && e->count == count) break;
    if (!is_table && same_name(e->name, e->count, "table")) return;
    blocks_between += e->is_block != 0;
  }
  if (at < 0) return;
  if (blocks_between > 0 && !c->stack[at].is_block) return;
  for (int i = c->depth - 1; i >= at; i--) {
    open_element *e = &c->stack[i];
    --*open_count(c, e->hash);
    write_end_tag(c->out, e->name, e->count);
  }
  c->depth = at;
}

// Copies the start tag at `at` with the attributes that matter; returns what follows it.
static const uint8_t *start_tag(cleaner *c, const uint8_t *at) {
  const uint8_t *name = at + 1, *next = name;
  while (next < c->end && !is_space(*next) && *next != '/' && *next != '>') next++;
  size_t count = (size_t)(next - name);
  int skips = in_list(name, count, skipped);
  int writes = !skips && !in_list(name, count, dropped);
  size_t start = c->out->count;
  if (writes) markup_buffer_add(c->out, at, count + 1);
  int is_json_ld = 0, attributes = 0;
  while (next < c->end && *next != '>') {
    if (is_space(*next) || *next == '/') {
      next++;
      continue;
    }
    attribute a;
    next = read_attribute(c, next, &a);
    if (++attributes > NG_MARKUP_ATTRIBUTES) {
      refuse(c, NG_MARKUP_TOO_MANY_ATTRIBUTES, at);
      return c->end;
    }
    if (writes && is_wanted(&a)) write_attribute(c->out, &a);
    is_json_ld |= skips && names_json_ld(&a);
  }
  if (next >= c->end) {  // A tag that never ends is no tag (HTML Standard, eof-in-tag).
    c->out->count = start;
    if (next - at > NG_MARKUP_TAG_BYTES) refuse(c, NG_MARKUP_TAG_TOO_LONG, at);
    return c->end;
  }
  int closes_itself = next[-1] == '/';
  next++;
  if (skips && closes_itself && (same_name(name, count, "svg") || same_name(name, count, "math")))
    return next;
  if (skips) return skip_element(c, next, skips - 1, is_json_ld);
  if (!writes) return next;
  markup_buffer_add_byte(c->out, '>');
  if (!in_list(name, count, empty)) open_element_at(c, name, count);
  return next;
}

static const uint8_t *end_tag(cleaner *c, const uint8_t *at) {
  const uint8_t *name = at + 2, *next = name;
  while (next < c->end && !is_space(*next) && *next != '/' && *next != '>') next++;
  size_t count = (size_t)(next - name);
  if (!in_list(name, count, skipped) && !in_list(name, count, dropped))
    close_element(c, name, count);
  return end_of_tag(c, next);
}

void markup_clean_html(ng_markup *document, const uint8_t *bytes, size_t count, markup_buffer *out) {
  cleaner c = {.document = document, .bytes = bytes, .end = bytes + count, .out = out};
  const uint8_t *at = bytes;
  markup_buffer_reserve(out, count / 2 + 64);
  while (at < c.end && !out->failed && document->status == NG_MARKUP_OK) {
    const uint8_t *tag = find_byte(at, c.end, '<');
    markup_buffer_add(out, at, (size_t)((tag ? tag : c.end) - at));
    if (!tag) break;
    uint8_t next = tag + 1 < c.end ? tag[1] : 0;
    if (is_letter(next)) {
      at = start_tag(&c, tag);
    } else if (next == '/' && tag + 2 < c.end && is_letter(tag[2])) {
      at = end_tag(&c, tag);
    } else if (next == '!' && c.end - tag >= 4 && tag[2] == '-' && tag[3] == '-') {
      at = skip_comment(&c, tag);
    } else if (next == '!' || next == '?' || next == '/') {
      at = end_of_tag(&c, tag);
    } else {
      markup_buffer_add(out, "&lt;", 4);
      at = tag + 1;
    }
  }
  if (out->failed) markup_refuse(document, NG_MARKUP_NO_MEMORY, 0);
}
