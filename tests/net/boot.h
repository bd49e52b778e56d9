// boot.h: what a machine needs before networks can be built in it.

// Folders, modules and settings; `folder`, of the system it runs on, is then
// /run/lab.
void boot(const char *folder);
