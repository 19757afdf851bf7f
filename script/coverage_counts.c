/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A library for LD_PRELOAD, by script/coverage: a process that kills itself writes the counts of
 * gcov before. Forked children of tests end so, since exit() would run what their parent has
 * registered for its end.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <link.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#define MODULE "/sockets_ext.so"

typedef void (*finalizer)(void);

static void *module;

/* Without RTLD_DEEPBIND, with which ext/posix would not call kill() below. */
void *dlopen(const char *file, int mode)
{
	void *(*next)(const char *, int) = (void *(*) (const char *, int)) dlsym(RTLD_NEXT, "dlopen");
	const char *name = file ? strrchr(file, '/') : NULL;
	void *handle = next(file, mode & ~RTLD_DEEPBIND);

	if (name && strcmp(name, MODULE) == 0) {
		module = handle;
	}
	return handle;
}

/* The functions that run at the end of the module; one of them writes the counts, which no exported
 * function does. */
static void finalize(void)
{
	const struct link_map *map = NULL;
	const finalizer *all = NULL;
	size_t count = 0;

	if (!module || dlinfo(module, RTLD_DI_LINKMAP, &map) != 0) {
		return;
	}
	for (const ElfW(Dyn) *entry = map->l_ld; entry->d_tag != DT_NULL; entry++) {
		if (entry->d_tag == DT_FINI_ARRAY) {
			all = (const finalizer *) (map->l_addr + entry->d_un.d_ptr);
		} else if (entry->d_tag == DT_FINI_ARRAYSZ) {
			count = entry->d_un.d_val / sizeof(all[0]);
		}
	}
	while (count > 0) {
		all[--count]();
	}
}

int kill(pid_t process, int signal)
{
	int (*next)(pid_t, int) = (int (*)(pid_t, int)) dlsym(RTLD_NEXT, "kill");

	if (signal == SIGKILL && process == getpid()) {
		finalize();
	}
	return next(process, signal);
}
