// Writes XML without holding it in memory. The structure of a document goes through libxml2's text
// writer. Its rows, of which there are millions, are put together here and handed to that writer
// whole, because its own calls take 1.3 µs for each value and these 0.1 µs.
// `Sources/Exporting/MarkupWriter.swift` is the only caller.
//
// Text is UTF-8 with its length in bytes. Whatever XML 1.0 cannot hold (section 2.2: control characters,
// U+FFFE, U+FFFF) is dropped, a run of tabs and line breaks becomes one blank, and text with "&" or "<"
// goes into CDATA sections, which some readers treat better than references.
// Names of elements and attributes must be XML names that outlive the writer.
#ifndef NEWSGRAPH_MARKUP_WRITER_H
#define NEWSGRAPH_MARKUP_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct ng_markup_writer ng_markup_writer;

// A writer that has written the XML declaration, or NULL where memory is short.
ng_markup_writer *_Nullable ng_markup_writer_new(void);
void ng_markup_writer_free(ng_markup_writer *_Nonnull writer);

// Structure: starts an element on a line of its own, gives it an attribute, ends it. End the document
// by ending every element.
void ng_markup_start(ng_markup_writer *_Nonnull writer, const char *_Nonnull name);
void ng_markup_attribute(ng_markup_writer *_Nonnull writer, const char *_Nonnull name,
                         const char *_Nonnull text, size_t length);
void ng_markup_end(ng_markup_writer *_Nonnull writer);

// Rows: the outermost element takes one line, with all that it holds; at most 8 lie in each other.
void ng_markup_row_start(ng_markup_writer *_Nonnull writer, const char *_Nonnull name);
void ng_markup_row_attribute(ng_markup_writer *_Nonnull writer, const char *_Nonnull name,
                             const char *_Nonnull text, size_t length);
void ng_markup_row_text(ng_markup_writer *_Nonnull writer, const char *_Nonnull text,
                        size_t length);
void ng_markup_row_end(ng_markup_writer *_Nonnull writer);
// <data key="key">text</data>
void ng_markup_row_data(ng_markup_writer *_Nonnull writer, const char *_Nonnull key,
                        const char *_Nonnull text, size_t length);

// The bytes that were written and not yet taken; they stay until the next call with this writer.
const uint8_t *_Nullable ng_markup_written(ng_markup_writer *_Nonnull writer,
                                           size_t *_Nonnull length);
// Forgets those bytes.
void ng_markup_take(ng_markup_writer *_Nonnull writer);
// Whether memory was short at some time: what was written is then not whole.
bool ng_markup_failed(const ng_markup_writer *_Nonnull writer);

#endif
