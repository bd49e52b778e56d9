// robot_cost.c: see robot_cost.h.
#include "app/robot_cost.h"

enum { COST_AGAIN = 2 };

// What is measured again: it answers ms, 0 when that failed, which is found
// elsewhere.
typedef double Again(Life *life, const Buffer *before, const Json *event);

static double update_again(Life *life, const Buffer *before,
                           const Json *event) {
    if (!activity_load(life->activity, before->bytes, before->size, NULL)) {
        return 0;
    }
    double began = eye_cpu();
    bool ok = activity_update(life->activity, event, NULL);
    double cost = eye_cpu() - began;
    activity_load(life->activity, life->model.bytes, life->model.size, NULL);
    return ok ? cost : 0;
}

static double view_again(Life *life, const Buffer *before, const Json *event) {
    (void)before;
    (void)event;
    double began = eye_cpu();
    bool ok = eye_show(&life->robot->eye, run_can_back(life->run), NULL);
    return ok ? eye_cpu() - began : 0;
}

static double frame_again(Life *life, const Buffer *before, const Json *event) {
    EyeFrame frame = {0};
    double view = view_again(life, before, event);
    bool ok = eye_draw(&life->robot->eye, life->now, &frame, NULL);
    return ok && view > 0 ? frame.cpu : 0;
}

static uint64_t hash_of(const Life *life, const char *what) {
    return seen_hash_text(seen_hash_text(0, what), life_page(life));
}

// The least of three measurements, the first of which is `first`; 0 when one
// is within its budget. `what` is measured.
static double least_of(Life *life, const char *what, double first, int most,
                       Again *again, const Buffer *before, const Json *event) {
    Seen *slow = &life->robot->slow;
    double least = first;
    if (first <= most || seen_count(slow, hash_of(life, what)) > 0) {
        return 0;
    }
    for (int i = 0; i < COST_AGAIN && least > most; i++) {
        double cost = again(life, before, event);
        least = cost < least ? cost : least;
    }
    if (least <= most) {
        return 0;
    }
    seen_add(slow, hash_of(life, what));
    return least;
}

double cost_of_update(Life *life, const Buffer *before, const Json *event,
                      double first) {
    const char *id = json_string(json_get(event, "id"), "");
    return least_of(life, id, first, COST_ANSWER, update_again, before, event);
}

double cost_of_view(Life *life, double first) {
    return least_of(life, "its view", first, COST_ANSWER, view_again, NULL,
                    NULL);
}

double cost_of_frame(Life *life, double first) {
    return least_of(life, "its frame", first, COST_FRAME, frame_again, NULL,
                    NULL);
}
