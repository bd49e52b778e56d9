// schema.h: the tables of Kitbag's SQLite file, and whether a file is one.
#ifndef DATA_SCHEMA_H
#define DATA_SCHEMA_H

#include "base/error.h"
#include "data/db.h"

// Opens the store at `uri`, shown to people as `path`, and makes the tables
// when there is nothing yet. NULL and a sentence, the file unchanged, when
// it is damaged, not Kitbag's, a newer Kitbag's, or may not be written.
Db *schema_open(const char *path, const char *uri, Error *err);

#endif
