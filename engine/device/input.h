// input.h: what the person at the laptop did, in one plain shape.
#ifndef DEVICE_INPUT_H
#define DEVICE_INPUT_H

#include <stdbool.h>
#include <stdint.h>

enum {
    INPUT_TEXT_MOST = 255,     // bytes of one piece of text
    INPUT_CLIP_MOST = 64 << 10 // bytes to and from the clipboard
};

typedef enum InputKind {
    INPUT_NONE,
    INPUT_KEY, // a key went down: key, mods, repeat
    // Both only while window_typing is on. What is typed at once may come in
    // several pieces; what an input method is still composing replaces what
    // it composed before, "" ends it.
    INPUT_TEXT,      // text
    INPUT_COMPOSING, // text, at
    INPUT_POINTER,   // mouse or finger: phase, x, y, touch, clicks
    INPUT_WHEEL,     // dx, dy in notches, dy > 0 towards the page's end; x, y
    INPUT_RESIZE,    // the window has another size: take a new canvas
    INPUT_EXPOSE,    // the window must be shown again as a whole
    INPUT_QUIT,      // the window was closed, or the system asks us to end
    INPUT_DISPLAY,   // a display came, went, or shows something else
    INPUT_WAKE       // loop_wake was called
} InputKind;

typedef enum InputPhase { INPUT_DOWN, INPUT_MOVE, INPUT_UP } InputPhase;

typedef struct Input {
    InputKind kind;
    uint32_t window; // window_id of the window meant; 0: none in particular
    // Names that do not change with the system or the keyboard's language:
    // "Tab" "Return" (keypad Enter too) "Space" "Escape" "Backspace"
    // "Delete" "Insert" "Home" "End" "PageUp" "PageDown" "Up" "Down" "Left"
    // "Right" "F1".."F12" "Menu", and the lower-case letter, digit or sign
    // that the keyboard's layout gives ("a", "7", "é"). With Ctrl a letter of
    // another script counts as the Latin one in its place, so that Ctrl+C is
    // Ctrl+C in Urdu. Other keys give no Input.
    char key[16];
    bool shift, ctrl, alt, repeat;
    char text[INPUT_TEXT_MOST + 1]; // UTF-8, whole characters
    int at; // the caret in what is composed, in characters
    InputPhase phase;
    bool touch;  // a finger, not the mouse. Only the main button is reported
    int clicks;  // of INPUT_DOWN: 1, 2 or 3 in the same place
    double x, y; // physical pixels of the window
    double dx, dy;
} Input;

// Takes the next event of those that loop_step has fetched from the system.
// False when there is none; what means nothing to us is passed over.
bool input_next(Input *out);

// What the clipboard holds, when this is the key that asks for it (Ctrl+V or
// Shift+Insert): well-formed UTF-8 of at most INPUT_CLIP_MOST bytes, without
// control characters but newlines; a tab is a space. The caller frees it.
// NULL: another key, nothing there, or no memory.
char *input_paste(const Input *input);

// Puts text on the clipboard, as much of it as INPUT_CLIP_MOST allows. False
// when the system does not take it.
bool input_copy(const char *text);

#endif
