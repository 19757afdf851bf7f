# SPDX-License-Identifier: BSD-3-Clause
# Sourced by script/programs after common.sh: installs real servers and starts them on free ports. Names of ports, paths and
# the certificate are exported. Who sources it sets $SCRATCH, $modules (the folder of PHP's) and the array "programs", and calls
# stop_servers.
# shellcheck shell=bash disable=SC2154 # who sources it sets them
servers=()

wants() {
	[[ " ${programs[*]} " == *" $1 "* ]]
}

# wants_one_of PROGRAM...
wants_one_of() {
	local program
	for program in "$@"; do
		if wants "$program"; then return 0; fi
	done
	return 1
}

# Whether a module is compiled into PHP.
has_module() {
	php -n -r 'exit(extension_loaded($argv[1]) ? 0 : 1);' "$1"
}

has_python() {
	/usr/bin/python3 -c "import $1" 2>/dev/null
}

php_version() {
	php -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;'
}

# Whether apt knows the packages of this PHP, but not this one: a new PHP does not have all modules yet.
is_not_made_yet() {
	apt-cache show "php$(php_version)-cli" >/dev/null 2>&1 && ! apt-cache show "$1" >/dev/null 2>&1
}

# Which of the drivers speak to which server.
wants_rabbit() { wants_one_of amqplib tasks_lines tasks_sockets; }
wants_redis() { wants_one_of predis tasks_phpredis tasks_predis tasks_sockets load_queries load_restarts load_rates load_fpm; }
wants_memcached() { wants_one_of memcached tasks_lines; }
wants_beanstalk() { wants_one_of pheanstalk tasks_lines tasks_sockets; }
wants_mysql() { wants_one_of tasks_pdo tasks_mysqli load_queries load_restarts load_rates; }
wants_web() { wants_one_of tasks_pdo tasks_http tasks_clients tasks_soap load_queries load_rates; }

# install_servers MODULE:PACKAGE...: and these modules of PHP, unless they are there.
install_servers() {
	local missing=() module package
	! wants_rabbit || [ -x /usr/lib/rabbitmq/bin/rabbitmq-server ] || missing+=(rabbitmq-server)
	! wants_redis || command -v redis-server >/dev/null || missing+=(redis-server)
	! wants_memcached || command -v memcached >/dev/null || missing+=(memcached)
	! wants_beanstalk || command -v beanstalkd >/dev/null || missing+=(beanstalkd)
	! wants_mysql || command -v mariadbd >/dev/null || missing+=(mariadb-server-core mariadb-client-core)
	! wants_web || command -v nginx >/dev/null || missing+=(nginx-light)
	! wants_web || has_python http.server || missing+=(python3)
	! wants tasks_http || command -v tinyproxy >/dev/null || missing+=(tinyproxy-bin)
	! wants_one_of ftp tasks_ftp || has_python pyftpdlib || missing+=(python3-pyftpdlib)
	! wants tasks_ftp || has_python OpenSSL || missing+=(python3-openssl)
	! wants_one_of smtp tasks_mail || has_python aiosmtpd || missing+=(python3-aiosmtpd)
	! wants_one_of dns tasks_sockets || has_python dnslib || missing+=(python3-dnslib)
	! wants load_fpm || command -v "php-fpm$(php_version)" >/dev/null || missing+=("php$(php_version)-fpm")
	! wants load_fpm || has_module 'Zend OPcache' || [ -f "$modules/opcache.so" ] || missing+=("php$(php_version)-opcache")
	for module in "$@"; do
		package=php$(php_version)-${module#*:}
		module=${module%:*}
		has_module "$module" || [ -f "$modules/$module.so" ] || is_not_made_yet "$package" || missing+=("$package")
	done
	# In this run level no service is started by its package: they are started below, on free ports.
	[ ${#missing[@]} -eq 0 ] || RUNLEVEL=1 install_packages "${missing[@]}"
}

free_port() {
	php -n -r '$server = stream_socket_server("tcp://127.0.0.1:0");
		echo (int) substr(strrchr(stream_socket_get_name($server, false), ":"), 1);'
}

# serve NAME COMMAND...: start a server in the background; @port and @second in its command are free ones. Sets $port and
# $second when it accepts connections. Another process may take the port first, so it is tried more than once.
serve() {
	local name=$1 pid command
	shift
	for _ in 1 2 3; do
		port=$(free_port)
		second=$(free_port)
		command=("${@//@port/$port}")
		command=("${command[@]//@second/$second}")
		env "${command[@]}" >"$SCRATCH/$name.log" 2>&1 </dev/null &
		pid=$!
		servers+=("$pid")
		for _ in $(seq 600); do
			if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
				return 0
			fi
			kill -0 "$pid" 2>/dev/null || break
			sleep 0.1
		done
		kill "$pid" 2>/dev/null || true
		wait "$pid" || true
	done
	tail -n 20 "$SCRATCH/$name.log" >&2
	fail "$name does not start"
}

make_certificate() {
	export CERTIFICATE=$SCRATCH/certificate.pem
	need openssl openssl
	run "$CACHE/log/certificate.log" openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost \
		-addext subjectAltName=DNS:localhost -keyout "$CERTIFICATE.key" -out "$CERTIFICATE"
	cat "$CERTIFICATE.key" >>"$CERTIFICATE"
}

start_rabbit() {
	mkdir -p "$SCRATCH/rabbit"
	touch "$SCRATCH/rabbit/plugins"
	serve epmd epmd -port @port -address 127.0.0.1
	local epmd=$port
	serve rabbitmq HOME="$SCRATCH/rabbit" ERL_EPMD_PORT="$epmd" RABBITMQ_NODENAME="programs$$@localhost" \
		RABBITMQ_NODE_IP_ADDRESS=127.0.0.1 RABBITMQ_NODE_PORT=@port RABBITMQ_DIST_PORT=@second \
		RABBITMQ_MNESIA_BASE="$SCRATCH/rabbit" RABBITMQ_LOG_BASE="$SCRATCH/rabbit" \
		RABBITMQ_CONFIG_FILE="$SCRATCH/rabbit/none" RABBITMQ_CONF_ENV_FILE=/dev/null \
		RABBITMQ_ENABLED_PLUGINS_FILE="$SCRATCH/rabbit/plugins" RABBITMQ_PID_FILE="$SCRATCH/rabbit/pid" \
		/usr/lib/rabbitmq/bin/rabbitmq-server
	export AMQP_PORT=$port
}

start_redis() {
	export REDIS_PATH=$SCRATCH/redis
	serve redis redis-server --bind 127.0.0.1 --port @port --unixsocket "$REDIS_PATH" --dir "$SCRATCH" --save '' --appendonly no \
		--tls-port @second --tls-cert-file "$CERTIFICATE" --tls-key-file "$CERTIFICATE" --tls-ca-cert-file "$CERTIFICATE" \
		--tls-auth-clients no
	export REDIS_PORT=$port REDIS_TLS_PORT=$second
}

# The user of its databases is php, with the password "secret".
start_mysql() {
	export MYSQL_PATH=$SCRATCH/mysql.sock
	run "$CACHE/log/mariadb-install.log" mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$SCRATCH/mysql" \
		--auth-root-authentication-method=normal --skip-test-db --skip-name-resolve --innodb-log-file-size=4M
	export MYSQL_FRESH=$SCRATCH/mysql.fresh MYSQL_INIT=$SCRATCH/mysql.sql
	! wants load_restarts || cp -a "$SCRATCH/mysql" "$MYSQL_FRESH"
	printf '%s;\n' "CREATE USER IF NOT EXISTS php@'127.0.0.1' IDENTIFIED BY 'secret'" "CREATE USER IF NOT EXISTS php@localhost IDENTIFIED BY 'secret'" \
		"GRANT ALL ON *.* TO php@'127.0.0.1'" "GRANT ALL ON *.* TO php@localhost" >"$MYSQL_INIT"
	serve mysql mariadbd --no-defaults --user="$(id -un)" --datadir="$SCRATCH/mysql" --bind-address=127.0.0.1 --port=@port \
		--socket="$MYSQL_PATH" --pid-file="$SCRATCH/mysql.pid" --init-file="$MYSQL_INIT" --skip-name-resolve \
		--ssl-cert="$CERTIFICATE" --ssl-key="$CERTIFICATE" --local-infile=1 --max-connections=400 --character-set-server=utf8mb4 \
		--max-allowed-packet=64M --innodb-buffer-pool-size=32M --innodb-flush-log-at-trx-commit=0
	export MYSQL_PORT=$port
}

# nginx, and what it asks for pages that are more than files.
start_web() {
	local folder=$SCRATCH/web
	mkdir -p "$folder/files" "$folder/private"
	serve backend /usr/bin/python3 "$PROJECT/tests/programs/servers/web.py" @port
	export WEB_PORT=$port SOAP_PORT=1
	if wants tasks_soap; then
		local options=(-n)
		has_module soap || options+=(-d extension=soap)
		serve soap php "${options[@]}" -S 127.0.0.1:@port "$PROJECT/tests/programs/scripts/soap_router.php"
		export SOAP_PORT=$port
	fi
	printf 'a small file\n' | tee "$folder/files/small" >"$folder/private/small"
	seq 20000 >"$folder/files/lines"
	seq 50000 >"$folder/files/large"
	for _ in $(seq 10); do cat "$folder/files/large"; done >"$folder/files/three"
	# The password of php is "secret".
	# shellcheck disable=SC2016 # a hash
	echo 'php:$1$salt$SgHgkGgmBHfkVUDFOn04M/' >"$folder/passwords"
	sed "s#@folder#$folder#g; s#@web#$WEB_PORT#g; s#@soap#$SOAP_PORT#g; s#@certificate#$CERTIFICATE#g; s#@user#$(id -un)#g" \
		"$PROJECT/tests/programs/servers/nginx.conf" >"$folder/template"
	# shellcheck disable=SC2016 # the inner shell expands them
	serve nginx sh -c 'sed "s/@http/$1/g; s/@tls/$2/g" "$3/template" >"$3/nginx.conf" && exec nginx -c "$3/nginx.conf" -p "$3"' \
		sh @port @second "$folder"
	export HTTP_PORT=$port HTTPS_PORT=$second
	if wants tasks_http; then
		# shellcheck disable=SC2016
		serve tinyproxy sh -c 'printf "Port %s\nListen 127.0.0.1\nTimeout 60\nMaxClients 300\nLogLevel Critical\nLogFile \"%s/proxy.log\"\n" \
			"$1" "$2" >"$2/proxy.conf" && exec tinyproxy -d -c "$2/proxy.conf"' sh @port "$folder"
		export PROXY_PORT=$port
	fi
}

start_servers() {
	make_certificate
	! wants_rabbit || start_rabbit
	! wants_redis || start_redis
	! wants_mysql || start_mysql
	! wants_web || start_web
	if wants_memcached; then
		serve memcached memcached -u "$(id -un)" -l 127.0.0.1 -p @port -U 0
		export MEMCACHED_PORT=$port
	fi
	if wants_beanstalk; then
		serve beanstalkd beanstalkd -l 127.0.0.1 -p @port
		export BEANSTALK_PORT=$port
	fi
}

# The last one first: RabbitMQ must end before its name daemon (epmd).
stop_servers() {
	local i
	for ((i = ${#servers[@]} - 1; i >= 0; i--)); do
		kill "${servers[i]}" 2>/dev/null || true
		wait "${servers[i]}" 2>/dev/null || true
	done
}
