# The *_arginfo.h files are made by script/stubs and kept in the repository. An empty recipe keeps phpize's rule from making
# them anew where the times of a checkout are in disorder: its generator may go to the network.
$(wildcard $(srcdir)/*_arginfo.h $(srcdir)/src/*_arginfo.h $(srcdir)/src/*/*_arginfo.h): ;

# make test looks for modules in this folder alone. Where posix is a module of PHP's, the tests that use it need it all the same.
PHP_TEST_SHARED_EXTENSIONS += $(patsubst %,-d extension=%,$(wildcard $(EXTENSION_DIR)/posix.so))

# What was compiled for another PHP, or with other flags, is compiled again.
$(shared_objects_sockets_ext): Makefile
