// LDFLAGS: -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc
// Each step of data/ with memory running out at every call in turn: it fails
// with a sentence, or it works, and it never falls over.
#include "fixture.h"

#include "data/journal.h"
#include "data/place.h"
#include "data/store.h"
#include "lamp.h"

static long calls_left = -1; // -1: memory never runs out

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);

static bool has_run_out(void) {
    if (calls_left > 0) {
        calls_left--;
    }
    return calls_left == 0;
}

void *__wrap_malloc(size_t size) {
    return has_run_out() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size) {
    return has_run_out() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *block, size_t size) {
    return has_run_out() ? NULL : __real_realloc(block, size);
}

typedef bool Step(void *context, Error *err);

// Runs the step with room for more and more calls until it works.
static void sweep(Step *step, void *context) {
    for (long n = 1;; n++) {
        Error err = {0};
        calls_left = n;
        bool ok = step(context, &err);
        calls_left = -1;
        if (ok) {
            assert_true(n > 1);
            return;
        }
        assert_true(err.text[0] != '\0');
    }
}

static Stream *open_unbounded(const char *path, Error *err) {
    long kept = calls_left;
    calls_left = -1;
    Stream *stream = open_small(path, err);
    calls_left = kept;
    return stream;
}

static bool read_folder(void *context, Error *err) {
    Bundle *bundle = bundle_open_folder(context, open_unbounded, err);
    bundle_free(bundle);
    return bundle != NULL;
}

static bool pack(void *context, Error *err) {
    Buffer out = {0};
    bool ok = bundle_pack(context, &out, err);
    buffer_free(&out);
    return ok;
}

static bool open_kit(void *context, Error *err) {
    Bundle *bundle = bundle_open(context, "lamp.kit", err);
    bundle_free(bundle);
    return bundle != NULL;
}

static bool peek(void *context, Error *err) {
    Card *card = bundle_peek_card(context, "lamp.kit", err);
    card_free(card);
    return card != NULL;
}

static void bundles(void **state) {
    Buffer kit = lamp_pack(*state);
    Bundle *bundle = lamp_open(*state);
    Stream *stream = stream_of(kit.bytes, kit.size);
    sweep(read_folder, *state);
    sweep(pack, bundle);
    sweep(open_kit, stream);
    sweep(peek, stream);
    stream->close(stream);
    bundle_free(bundle);
    buffer_free(&kit);
}

static bool read_journal(void *context, Error *err) {
    const char *text = context;
    Journal *journal = journal_parse(text, strlen(text), "a.journal", err);
    journal_free(journal);
    return journal != NULL;
}

static void journals(void **state) {
    (void)state;
    char text[] = "{\"kitbag\":1,\"activity\":\"lamp\","
                  "\"version\":\"1.0.0\",\"seed\":7}\n"
                  "{\"t\":1,\"kind\":\"press\"}\n{\"expect\":{}}\n";
    sweep(read_journal, text);
}

static bool use_store(void *context, Error *err) {
    (void)context;
    Store *store = store_open(NULL, err);
    StoreRuns runs = {0};
    StoreLoad load = {0};
    char *seat = NULL;
    bool ok = store != NULL;
    ok = ok && (seat = store_new_seat(store, err)) != NULL;
    int64_t run = 0;
    ok = ok &&
         (run = store_new_run(store, "lamp", "1.0.0", 1, "{}", seat, err)) > 0;
    ok = ok && store_append(store, run, 1, "{}", err) &&
         store_snapshot(store, run, 1, "x", 1, err) &&
         store_runs(store, NULL, &runs, err) &&
         store_load(store, run, &load, err);
    store_load_free(&load);
    store_runs_free(&runs);
    store_free(store);
    free(seat);
    return ok;
}

static void stores(void **state) {
    (void)state;
    sweep(use_store, NULL);
}

static bool find_place(void *context, Error *err) {
    PlaceStep step = {PLACE_STICK, context};
    Place place;
    place_find(&place, &step, 1);
    bool ok = place.kind == PLACE_STICK;
    error_set(err, "%s", place.why);
    place_leave(&place);
    return ok;
}

static void places(void **state) {
    sweep(find_place, *state);
}

#define TEST(name)                                                             \
    cmocka_unit_test_setup_teardown(name, folder_make, folder_remove)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(bundles),
        TEST(journals),
        TEST(stores),
        TEST(places),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
