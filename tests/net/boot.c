#include "boot.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "space.h"

static void make_folders(const char *folder) {
    if (mount("proc", "/proc", "proc", 0, NULL) != 0 ||
        mount("run", "/run", "tmpfs", 0, NULL) != 0 ||
        mkdir("/run/lib", 0755) != 0 || mkdir("/run/lab", 0755) != 0 ||
        mount("none", "/run/lab", "hostfs", 0, folder) != 0 ||
        symlink("/usr/lib/uml/modules", "/run/lib/modules") != 0) {
        fail("no folders: %s", strerror(errno));
    }
}

static void load_modules(void) {
    int status = 0;
    if (fork() == 0) {
        execlp("modprobe", "modprobe", "-d", "/run", "-a", "bridge", "8021q",
               "veth", "iptable_filter", "iptable_nat", "ipt_REJECT",
               "xt_state", "xt_tcpudp", "xt_MASQUERADE", (char *)NULL);
        fail("modprobe: %s", strerror(errno));
    }
    if (wait(&status) < 0 || status != 0) {
        fail("a module cannot be loaded");
    }
}

// What holds for every namespace: new ones take it over from the first.
static void set_rules(void) {
    static const char *const settings[][2] = {
        // Room for the neighbours of all networks at once.
        {"ipv4/neigh/default/gc_thresh1", "100000"},
        {"ipv4/neigh/default/gc_thresh2", "100000"},
        {"ipv4/neigh/default/gc_thresh3", "100000"},
        // A neighbour once found is believed to the end of the test, and one
        // that does not answer three times is given up sooner.
        {"ipv4/neigh/default/base_reachable_time_ms", "3600000"},
        {"ipv4/neigh/default/delay_first_probe_time", "3600"},
        {"ipv4/neigh/default/retrans_time_ms", "300"},
        // Each socket answers for its own address alone, and asks by it.
        {"ipv4/conf/all/arp_ignore", "1"},
        {"ipv4/conf/all/arp_announce", "2"},
        // Packets are taken by whichever way they come; no redirects.
        {"ipv4/conf/all/rp_filter", "0"},
        {"ipv4/conf/default/rp_filter", "0"},
        {"ipv4/conf/all/send_redirects", "0"},
        {"ipv4/conf/default/send_redirects", "0"},
        {"ipv4/conf/all/accept_redirects", "0"},
        {"ipv4/conf/default/accept_redirects", "0"},
        // A router may complain as often as it has to.
        {"ipv4/route/error_cost", "0"},
        {"ipv4/icmp_msgs_per_sec", "1000000"},
        {"ipv4/icmp_msgs_burst", "1000000"},
    };
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        space_set(NULL, settings[i][0], settings[i][1]);
    }
}

void boot(const char *folder) {
    setenv("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", 1);
    make_folders(folder);
    load_modules();
    set_rules();
}
