// db.c: see db.h.
#include "data/db.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

#include "base/memory.h"

#define PATIENCE 4000 // milliseconds to wait for another handle

typedef struct Kept {
    const char *sql;
    sqlite3_stmt *stmt;
} Kept;

struct Db {
    sqlite3 *sqlite;
    char *path;
    char *uri;
    Kept *kept;
    size_t count;
    size_t room;
};

// A DbRow is a sqlite3_stmt under another name.
static sqlite3_stmt *stmt_of(DbRow *row) {
    return (sqlite3_stmt *)row;
}

// What to say of the file, behind its name.
static const char *words_for(int code) {
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return "is damaged or was not made by Kitbag; it was left as it is, "
               "so move it away to start a new one.";
    case SQLITE_FULL:
        return "cannot grow because the disk is full; make room on it and "
               "try again.";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "is in use by another program; close that one and try again.";
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_IOERR:
        return "cannot be written; check that its folder is there and may be "
               "written.";
    default:
        return "cannot be used; move it somewhere safe to start a new one.";
    }
}

const char *db_name(const Db *db) {
    const char *slash = strrchr(db->path, '/');
    return slash == NULL ? db->path : slash + 1;
}

static bool fail(const Db *db, int code, Error *err) {
    if ((code & 0xFF) == SQLITE_NOMEM) {
        return error_memory(err);
    }
    error_set(err, "%s %s", db_name(db), words_for(code));
    return error_detail(err, sqlite3_errmsg(db->sqlite));
}

static bool connect(Db *db, Error *err) {
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI |
                SQLITE_OPEN_NOMUTEX;
    int code = sqlite3_open_v2(db->uri, &db->sqlite, flags, NULL);
    if (code == SQLITE_OK && sqlite3_db_readonly(db->sqlite, "main") == 1) {
        code = SQLITE_READONLY;
    }
    if (code != SQLITE_OK) {
        return fail(db, code, err);
    }
    sqlite3_busy_timeout(db->sqlite, PATIENCE);
    return true;
}

Db *db_open(const char *path, const char *uri, Error *err) {
    Db *db = mem_new(1, sizeof *db);
    if (db == NULL) {
        error_memory(err);
        return NULL;
    }
    db->path = mem_string(path);
    db->uri = mem_string(uri);
    bool ok = (db->path != NULL && db->uri != NULL) || error_memory(err);
    if (!ok || !connect(db, err)) {
        db_free(db);
        return NULL;
    }
    return db;
}

void db_free(Db *db) {
    if (db == NULL) {
        return;
    }
    for (size_t i = 0; i < db->count; i++) {
        sqlite3_finalize(db->kept[i].stmt);
    }
    sqlite3_close(db->sqlite);
    free(db->kept);
    free(db->path);
    free(db->uri);
    free(db);
}

const char *db_path(const Db *db) {
    return db->path;
}

const char *db_uri(const Db *db) {
    return db->uri;
}

static sqlite3_stmt *prepare(Db *db, const char *sql, Error *err) {
    for (size_t i = 0; i < db->count; i++) {
        if (db->kept[i].sql == sql) {
            return db->kept[i].stmt;
        }
    }
    Kept *grown = mem_grow(db->kept, db->count, &db->room, sizeof *grown);
    if (grown == NULL) {
        error_memory(err);
        return NULL;
    }
    db->kept = grown;
    sqlite3_stmt *stmt = NULL;
    int code = sqlite3_prepare_v3(db->sqlite, sql, -1,
                                  SQLITE_PREPARE_PERSISTENT, &stmt, NULL);
    if (code != SQLITE_OK) {
        fail(db, code, err);
        return NULL;
    }
    db->kept[db->count++] = (Kept){sql, stmt};
    return stmt;
}

// The values stay the caller's only until the statement was stepped: what
// they point to must live until db_done, which every caller here does.
static int bind(sqlite3_stmt *stmt, const char *kinds, va_list args) {
    int code = SQLITE_OK;
    for (int i = 0; kinds[i] != '\0' && code == SQLITE_OK; i++) {
        if (kinds[i] == 'i') {
            code = sqlite3_bind_int64(stmt, i + 1, va_arg(args, int64_t));
        } else if (kinds[i] == 't') {
            code = sqlite3_bind_text(stmt, i + 1, va_arg(args, const char *),
                                     -1, SQLITE_STATIC);
        } else {
            const void *bytes = va_arg(args, const void *);
            size_t size = va_arg(args, size_t);
            code = sqlite3_bind_blob64(stmt, i + 1, bytes, size, SQLITE_STATIC);
        }
    }
    return code;
}

static DbRow *start(Db *db, Error *err, const char *sql, const char *kinds,
                    va_list args) {
    sqlite3_stmt *stmt = prepare(db, sql, err);
    if (stmt == NULL) {
        return NULL;
    }
    int code = bind(stmt, kinds, args);
    if (code != SQLITE_OK) {
        fail(db, code, err);
        db_done((DbRow *)stmt);
        return NULL;
    }
    return (DbRow *)stmt;
}

bool db_run(Db *db, Error *err, const char *sql, const char *kinds, ...) {
    va_list args;
    va_start(args, kinds);
    DbRow *row = start(db, err, sql, kinds, args);
    va_end(args);
    if (row == NULL) {
        return false;
    }
    int code = sqlite3_step(stmt_of(row));
    while (code == SQLITE_ROW) { // a pragma's answer
        code = sqlite3_step(stmt_of(row));
    }
    bool ok = code == SQLITE_DONE || fail(db, code, err);
    db_done(row);
    return ok;
}

DbRow *db_query(Db *db, Error *err, const char *sql, const char *kinds, ...) {
    va_list args;
    va_start(args, kinds);
    DbRow *row = start(db, err, sql, kinds, args);
    va_end(args);
    return row == NULL ? NULL : db_next(db, row, err);
}

DbRow *db_next(Db *db, DbRow *row, Error *err) {
    int code = sqlite3_step(stmt_of(row));
    if (code == SQLITE_ROW) {
        return row;
    }
    if (code != SQLITE_DONE) {
        fail(db, code, err);
    }
    db_done(row);
    return NULL;
}

void db_done(DbRow *row) {
    if (row != NULL) {
        sqlite3_reset(stmt_of(row));
        sqlite3_clear_bindings(stmt_of(row));
    }
}

int64_t db_integer(DbRow *row, int column) {
    return sqlite3_column_int64(stmt_of(row), column);
}

const char *db_text(DbRow *row, int column) {
    const unsigned char *text = sqlite3_column_text(stmt_of(row), column);
    return text == NULL ? "" : (const char *)text;
}

const void *db_bytes(DbRow *row, int column, size_t *size) {
    const void *bytes = sqlite3_column_blob(stmt_of(row), column);
    *size = (size_t)sqlite3_column_bytes(stmt_of(row), column);
    return bytes;
}

bool db_is_null(DbRow *row, int column) {
    return sqlite3_column_type(stmt_of(row), column) == SQLITE_NULL;
}

int64_t db_last_id(const Db *db) {
    return sqlite3_last_insert_rowid(db->sqlite);
}

int db_changes(const Db *db) {
    return sqlite3_changes(db->sqlite);
}
