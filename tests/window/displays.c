// displays.c: a laptop with a projector, of a server that has one large
// screen: loaded before libXrandr, it tells SDL of two displays beside each
// other, 1366x768 and 1024x768; of the second while there is a file of the
// name in BEAMER. See plug.c.
#include <X11/extensions/Xrandr.h>
#include <stdio.h>
#include <stdlib.h>

enum { COUNT = 2 };

static const struct {
    char name[8];
    int x;
    unsigned width, height;
} DISPLAYS[COUNT] = {{"laptop", 0, 1366, 768}, {"beamer", 1366, 1024, 768}};

static int plugged(void) {
    const char *name = getenv("BEAMER");
    FILE *file = name == NULL ? NULL : fopen(name, "r");
    if (file != NULL) {
        fclose(file);
    }
    return file != NULL;
}

// All that is given away is one block, which Xrandr frees as its own. Outputs,
// what drives them and their modes have the same numbers, 1 and 2.

XRRScreenResources *XRRGetScreenResourcesCurrent(Display *display,
                                                 Window window) {
    (void)display;
    (void)window;
    struct {
        XRRScreenResources all;
        RROutput ids[COUNT];
        XRRModeInfo modes[COUNT];
    } *made = calloc(1, sizeof *made);
    made->all.noutput = plugged() ? COUNT : 1;
    made->all.ncrtc = made->all.nmode = COUNT;
    made->all.outputs = made->all.crtcs = made->ids;
    made->all.modes = made->modes;
    for (int i = 0; i < COUNT; i++) {
        made->ids[i] = made->modes[i].id = (RROutput)i + 1;
        made->modes[i].width = DISPLAYS[i].width;
        made->modes[i].height = DISPLAYS[i].height;
    }
    return &made->all;
}

XRRScreenResources *XRRGetScreenResources(Display *display, Window window) {
    return XRRGetScreenResourcesCurrent(display, window);
}

XRROutputInfo *XRRGetOutputInfo(Display *display, XRRScreenResources *all,
                                RROutput output) {
    (void)display;
    (void)all;
    struct {
        XRROutputInfo info;
        RRMode mode;
        char name[sizeof DISPLAYS->name];
    } *made = calloc(1, sizeof *made);
    for (size_t i = 0; i < sizeof made->name; i++) {
        made->name[i] = DISPLAYS[output - 1].name[i];
    }
    made->mode = output;
    made->info.crtc = output;
    made->info.name = made->name;
    made->info.connection = RR_Connected;
    made->info.nmode = 1;
    made->info.modes = &made->mode;
    return &made->info;
}

XRRCrtcInfo *XRRGetCrtcInfo(Display *display, XRRScreenResources *all,
                            RRCrtc crtc) {
    (void)display;
    (void)all;
    XRRCrtcInfo *info = calloc(1, sizeof *info);
    info->x = DISPLAYS[crtc - 1].x;
    info->width = DISPLAYS[crtc - 1].width;
    info->height = DISPLAYS[crtc - 1].height;
    info->mode = crtc;
    info->rotation = RR_Rotate_0;
    return info;
}

RROutput XRRGetOutputPrimary(Display *display, Window window) {
    (void)display;
    (void)window;
    return 1;
}

Atom *XRRListOutputProperties(Display *display, RROutput output, int *count) {
    (void)display;
    (void)output;
    *count = 0;
    return NULL;
}
