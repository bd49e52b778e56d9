// plug.c: plug WINDOW 1|0: tells the program with that X window that the second
// display of displays.c has come or gone, as the X server does.
#include <X11/extensions/Xrandr.h>
#include <stdlib.h>

int main(int count, char **words) {
    Display *display = XOpenDisplay(NULL);
    int first = 0;
    int errors = 0;
    if (count != 3 || display == NULL ||
        !XRRQueryExtension(display, &first, &errors)) {
        return 2;
    }
    Window window = strtoul(words[1], NULL, 10);
    union {
        XEvent any;
        XRROutputChangeNotifyEvent output;
    } event = {0};
    event.output.type = first + RRNotify;
    event.output.subtype = RRNotify_OutputChange;
    event.output.window = window;
    event.output.output = event.output.crtc = event.output.mode = 2;
    event.output.rotation = RR_Rotate_0;
    event.output.connection =
        words[2][0] == '1' ? RR_Connected : RR_Disconnected;
    int code = XSendEvent(display, window, False, 0, &event.any) ? 0 : 1;
    XCloseDisplay(display); // sends what waits
    return code;
}
