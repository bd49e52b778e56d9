// db.h: the little of SQLite that store.c needs: statements that are kept,
// values given in one call, and failures as sentences.
#ifndef DATA_DB_H
#define DATA_DB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

typedef struct Db Db;
typedef struct DbRow DbRow; // a statement that stands at a row

// `path` is the file; `uri` what SQLite opens (the same, or a name in its
// memory). No file is made or changed until something is written; one that
// may not be written is refused.
Db *db_open(const char *path, const char *uri, Error *err);
void db_free(Db *db);
// The file's own name, for sentences: a folder's may hold a person's.
const char *db_name(const Db *db);
const char *db_path(const Db *db);
const char *db_uri(const Db *db);

// Runs a statement that gives no rows. `sql` must be a string literal: the
// prepared statement is kept under its address. `kinds` says what follows
// for each `?`: i int64_t, t const char *, b const void * and size_t.
bool db_run(Db *db, Error *err, const char *sql, const char *kinds, ...);

// The same for one with rows: NULL at the end of the rows and on failure
// (*err is filled then). Call db_next until NULL, or db_done.
DbRow *db_query(Db *db, Error *err, const char *sql, const char *kinds, ...);
DbRow *db_next(Db *db, DbRow *row, Error *err);
void db_done(DbRow *row);

int64_t db_integer(DbRow *row, int column);
// Borrowed until the next db_ call; "" and NULL for a NULL.
const char *db_text(DbRow *row, int column);
const void *db_bytes(DbRow *row, int column, size_t *size);
bool db_is_null(DbRow *row, int column);

int64_t db_last_id(const Db *db);
int db_changes(const Db *db); // rows changed by the last db_run

#endif
