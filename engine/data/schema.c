// schema.c: see schema.h.
#include "data/schema.h"

#define VERSION 1
#define APPLICATION 0x4B697462 // "Kitb", in the head of the file

// Each on its own, as SQLite prepares one statement at a time.
static const char *const tables[] = {
    "CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL)"
    " WITHOUT ROWID",
    "CREATE TABLE seats(word TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE runs(run INTEGER PRIMARY KEY AUTOINCREMENT,"
    " activity TEXT NOT NULL, version TEXT NOT NULL, seed INTEGER NOT NULL,"
    " options TEXT NOT NULL, seat TEXT NOT NULL, begun INTEGER NOT NULL,"
    " touched INTEGER NOT NULL, bytes INTEGER NOT NULL,"
    " finished INTEGER NOT NULL DEFAULT 0, outcome TEXT)",
    "CREATE TABLE events(run INTEGER, seq INTEGER, line TEXT NOT NULL,"
    " PRIMARY KEY(run, seq)) WITHOUT ROWID",
    "CREATE TABLE snapshots(run INTEGER PRIMARY KEY, seq INTEGER NOT NULL,"
    " bytes BLOB NOT NULL)",
    "PRAGMA application_id = 0x4B697462",
    "PRAGMA user_version = 1",
};

// A commit deletes SQLite's journal and syncs its folder: a pulled plug
// loses nothing committed, and no second file stays. What is deleted is
// overwritten, for it may be a child's.
static const char *const manners[] = {
    "PRAGMA synchronous = EXTRA",  "PRAGMA journal_mode = DELETE",
    "PRAGMA temp_store = MEMORY",  "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
};

#define COUNT(list) (sizeof(list) / sizeof *(list))

static bool run_all(Db *db, const char *const *list, size_t count, Error *err) {
    for (size_t i = 0; i < count; i++) {
        if (!db_run(db, err, list[i], "")) {
            return false;
        }
    }
    return true;
}

static bool get_number(Db *db, const char *sql, int64_t *out, Error *err) {
    DbRow *row = db_query(db, err, sql, "");
    if (row == NULL) {
        return false;
    }
    *out = db_integer(row, 0);
    db_done(row);
    return true;
}

// True when the file is Kitbag's, or empty; reads only.
static bool look(Db *db, bool *empty, Error *err) {
    int64_t version = 0;
    int64_t application = 0;
    int64_t things = 0;
    if (!get_number(db, "PRAGMA user_version", &version, err) ||
        !get_number(db, "PRAGMA application_id", &application, err) ||
        !get_number(db, "SELECT count(*) FROM sqlite_schema", &things, err)) {
        return false;
    }
    *empty = version == 0 && application == 0 && things == 0;
    if (*empty || (application == APPLICATION && version == VERSION)) {
        return true;
    }
    if (application == APPLICATION && version > VERSION) {
        return error_set(err,
                         "%s was written by a newer Kitbag; it was left as "
                         "it is, so open it with that one.",
                         db_name(db));
    }
    return error_set(err,
                     "%s was not made by Kitbag; it was left as it is, so "
                     "move it away to start a new one.",
                     db_name(db));
}

// Another program may be making it at this moment: look again once it is
// ours alone.
static bool make(Db *db, Error *err) {
    if (!db_run(db, err, "BEGIN IMMEDIATE", "")) {
        return false;
    }
    bool empty = false;
    bool ok = look(db, &empty, err) &&
              (!empty || run_all(db, tables, COUNT(tables), err)) &&
              db_run(db, err, "COMMIT", "");
    if (!ok) {
        db_run(db, NULL, "ROLLBACK", "");
    }
    return ok;
}

Db *schema_open(const char *path, const char *uri, Error *err) {
    Db *db = db_open(path, uri, err);
    bool empty = false;
    bool ok = db != NULL && look(db, &empty, err) &&
              run_all(db, manners, COUNT(manners), err) &&
              (!empty || make(db, err));
    if (!ok) {
        db_free(db);
        return NULL;
    }
    return db;
}
