// input.h: what the person at the laptop did, in one plain shape.
#ifndef DEVICE_INPUT_H
#define DEVICE_INPUT_H

#include <stdbool.h>
#include <stdint.h>

typedef enum InputKind {
    INPUT_NONE,
    INPUT_KEY,     // a key went down: key, mods, repeat
    INPUT_TEXT,    // text was typed: text (only while window_typing is on)
    INPUT_POINTER, // mouse or finger: phase, x, y, touch
    INPUT_WHEEL,   // dx, dy in notches, dy > 0 towards the page's end; x, y
    INPUT_RESIZE,  // the window has another size: take a new canvas
    INPUT_EXPOSE,  // the window must be shown again as a whole
    INPUT_QUIT,    // the window was closed, or the system asks us to end
    INPUT_WAKE     // loop_wake was called
} InputKind;

typedef enum InputPhase { INPUT_DOWN, INPUT_MOVE, INPUT_UP } InputPhase;

typedef struct Input {
    InputKind kind;
    uint32_t window; // window_id of the window meant; 0: none in particular
    // Names that do not change with the system or the keyboard's language:
    // "Tab" "Return" (keypad Enter too) "Space" "Escape" "Backspace"
    // "Delete" "Insert" "Home" "End" "PageUp" "PageDown" "Up" "Down" "Left"
    // "Right" "F1".."F12" "Menu", and the lower-case letter, digit or sign
    // that the keyboard's layout gives ("a", "7", "é"). Other keys give no
    // Input.
    char key[16];
    bool shift, ctrl, alt, repeat;
    char text[32]; // UTF-8
    InputPhase phase;
    bool touch;  // a finger, not the mouse. Only the main button is reported
    double x, y; // physical pixels of the window
    double dx, dy;
} Input;

// Takes the next event of those that loop_step has fetched from the system.
// False when there is none; what means nothing to us is passed over.
bool input_next(Input *out);

#endif
