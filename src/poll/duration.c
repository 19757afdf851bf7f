/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See duration.h. The longest duration is limited so that its nanoseconds fit in 64 bits, in which
 * all arithmetic is done.
 */
#include "duration.h"

#if PHP_VERSION_ID < 80600
#include "../platform/clock.h"
#include "iso_duration.h"

#include "zend_exceptions.h"

#include "duration_arginfo.h"

#define MAX_SECONDS INT64_C(9223372035)
#define MAX_NS (MAX_SECONDS * SOCKEXT_NS_PER_SECOND + SOCKEXT_NS_PER_SECOND - 1)

/* The declared properties, by their index. */
enum { SECONDS, NANOSECONDS, NEGATIVE };

zend_class_entry *sockext_duration_ce;

static zend_class_entry *time_exception_ce;
static zend_object_handlers duration_handlers;

static zend_object *create_duration(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &duration_handlers;
	return object;
}

/* Code that runs while an object is unserialized can read it before its properties are set: then
 * 0. */
static int64_t get_property(zend_object *duration, int property)
{
	const zval *value = OBJ_PROP_NUM(duration, property);
	return Z_ISUNDEF_P(value) ? 0 : Z_LVAL_P(value);
}

static int64_t get_ns(zend_object *duration)
{
	int64_t ns = get_property(duration, SECONDS) * SOCKEXT_NS_PER_SECOND
				 + get_property(duration, NANOSECONDS);
	return Z_TYPE_P(OBJ_PROP_NUM(duration, NEGATIVE)) == IS_TRUE ? -ns : ns;
}

static void set_properties(zend_object *duration, int64_t seconds, int64_t ns, bool negative)
{
	ZVAL_LONG(OBJ_PROP_NUM(duration, SECONDS), (zend_long) seconds);
	ZVAL_LONG(OBJ_PROP_NUM(duration, NANOSECONDS), (zend_long) ns);
	ZVAL_BOOL(OBJ_PROP_NUM(duration, NEGATIVE), negative);
}

static void throw_out_of_range(void)
{
	zend_throw_exception(time_exception_ce,
		"The maximum representable range is 9_223_372_035 seconds (roughly 292 years)", 0);
}

/* Makes value a duration, or throws if it is too long. */
static void create_from_seconds(zval *value, int64_t seconds, int64_t ns, bool negative)
{
	if (seconds > MAX_SECONDS) {
		throw_out_of_range();
		return;
	}
	object_init_ex(value, sockext_duration_ce);
	set_properties(Z_OBJ_P(value), seconds, ns, negative);
}

static void create_from_ns(zval *value, int64_t ns)
{
	uint64_t size = ns < 0 ? 0 - (uint64_t) ns : (uint64_t) ns;

	create_from_seconds(value, (int64_t) (size / SOCKEXT_NS_PER_SECOND),
		(int64_t) (size % SOCKEXT_NS_PER_SECOND), ns < 0);
}

/* Adds two durations of at most MAX_NS each. */
static void create_from_sum(zval *value, int64_t left, int64_t right)
{
	if (right > 0 ? left > MAX_NS - right : left < -MAX_NS - right) {
		throw_out_of_range();
		return;
	}
	create_from_ns(value, left + right);
}

static int compare_ns(int64_t left, int64_t right)
{
	return (left > right) - (left < right);
}

static int compare_durations(zval *left, zval *right)
{
	ZEND_COMPARE_OBJECTS_FALLBACK(left, right);
	return compare_ns(get_ns(Z_OBJ_P(left)), get_ns(Z_OBJ_P(right)));
}

/* Parses the one argument, a number of units, and makes the return value from it. */
static void create_from_unit(INTERNAL_FUNCTION_PARAMETERS, int64_t units, int64_t seconds)
{
	zend_long number;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(number)
	ZEND_PARSE_PARAMETERS_END();

	if (number < 0) {
		zend_argument_value_error(1, "must be greater than or equal to 0");
		RETURN_THROWS();
	}
	if (number / units > MAX_SECONDS / seconds) {
		throw_out_of_range();
		RETURN_THROWS();
	}
	create_from_seconds(return_value, number / units * seconds,
		number % units * (SOCKEXT_NS_PER_SECOND / units), false);
}

/* Private; only Reflection can call it. */
PHP_METHOD(Time_Duration, __construct)
{
	zend_throw_error(NULL,
		"Cannot directly construct Time\\Duration, use Time\\Duration::from*() methods instead");
}

PHP_METHOD(Time_Duration, __unserialize)
{
	HashTable *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	zend_object *duration = Z_OBJ_P(ZEND_THIS);
	const zval *seconds = zend_hash_str_find_deref(data, ZEND_STRL("seconds"));
	const zval *ns = zend_hash_str_find_deref(data, ZEND_STRL("nanoseconds"));
	const zval *negative = zend_hash_str_find_deref(data, ZEND_STRL("negative"));

	if (!Z_ISUNDEF_P(OBJ_PROP_NUM(duration, SECONDS)) || zend_hash_num_elements(data) != 3
		|| !seconds || Z_TYPE_P(seconds) != IS_LONG || Z_LVAL_P(seconds) < 0
		|| Z_LVAL_P(seconds) > MAX_SECONDS || !ns || Z_TYPE_P(ns) != IS_LONG || Z_LVAL_P(ns) < 0
		|| Z_LVAL_P(ns) >= SOCKEXT_NS_PER_SECOND || !negative
		|| (Z_TYPE_P(negative) != IS_FALSE && Z_TYPE_P(negative) != IS_TRUE)) {
		zend_throw_exception(NULL, "Invalid serialization data for Time\\Duration object", 0);
		RETURN_THROWS();
	}
	set_properties(duration, Z_LVAL_P(seconds), Z_LVAL_P(ns), Z_TYPE_P(negative) == IS_TRUE);
}

PHP_METHOD(Time_Duration, fromSeconds)
{
	zend_long seconds, ns = 0;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_LONG(seconds)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(ns)
	ZEND_PARSE_PARAMETERS_END();

	if (seconds < 0 || ns < 0) {
		zend_argument_value_error(seconds < 0 ? 1 : 2, "must be greater than or equal to 0");
		RETURN_THROWS();
	}
	if (ns >= SOCKEXT_NS_PER_SECOND) {
		zend_argument_value_error(2, "must be less than 1_000_000_000");
		RETURN_THROWS();
	}
	create_from_seconds(return_value, seconds, ns, false);
}

PHP_METHOD(Time_Duration, fromNanoseconds)
{
	create_from_unit(INTERNAL_FUNCTION_PARAM_PASSTHRU, SOCKEXT_NS_PER_SECOND, 1);
}

PHP_METHOD(Time_Duration, fromMicroseconds)
{
	create_from_unit(INTERNAL_FUNCTION_PARAM_PASSTHRU, 1000000, 1);
}

PHP_METHOD(Time_Duration, fromMilliseconds)
{
	create_from_unit(INTERNAL_FUNCTION_PARAM_PASSTHRU, 1000, 1);
}

PHP_METHOD(Time_Duration, fromMinutes)
{
	create_from_unit(INTERNAL_FUNCTION_PARAM_PASSTHRU, 1, 60);
}

PHP_METHOD(Time_Duration, fromHours)
{
	create_from_unit(INTERNAL_FUNCTION_PARAM_PASSTHRU, 1, 3600);
}

PHP_METHOD(Time_Duration, fromIso8601DurationString)
{
	zend_string *text;
	sockext_iso_interval interval;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(text)
	ZEND_PARSE_PARAMETERS_END();

	const char *problem = NULL;
	if (!sockext_iso_duration_parse(ZSTR_VAL(text), ZSTR_LEN(text), &interval)) {
		problem = "The ISO 8601 duration string could not be parsed";
	} else if (!interval.has_period) {
		problem = "The ISO 8601 duration string is missing the period (P) aspect";
	} else if (interval.has_other) {
		problem = "The ISO 8601 duration string may only contain the period (P) aspect";
	} else if (interval.has_days) {
		problem = "The ISO 8601 duration string may only contain the time (T) aspect";
	}
	if (problem) {
		zend_throw_exception(time_exception_ce, problem, 0);
		RETURN_THROWS();
	}
	/* At most twelve digits each: the sum does not overflow. */
	create_from_seconds(
		return_value, interval.hours * 3600 + interval.minutes * 60 + interval.seconds, 0, false);
}

PHP_METHOD(Time_Duration, negate)
{
	ZEND_PARSE_PARAMETERS_NONE();

	create_from_ns(return_value, -get_ns(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Time_Duration, absolute)
{
	ZEND_PARSE_PARAMETERS_NONE();

	int64_t ns = get_ns(Z_OBJ_P(ZEND_THIS));
	create_from_ns(return_value, ns < 0 ? -ns : ns);
}

PHP_METHOD(Time_Duration, add)
{
	zend_object *other;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(other, sockext_duration_ce)
	ZEND_PARSE_PARAMETERS_END();

	create_from_sum(return_value, get_ns(Z_OBJ_P(ZEND_THIS)), get_ns(other));
}

PHP_METHOD(Time_Duration, sub)
{
	zend_object *other;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(other, sockext_duration_ce)
	ZEND_PARSE_PARAMETERS_END();

	create_from_sum(return_value, get_ns(Z_OBJ_P(ZEND_THIS)), -get_ns(other));
}

PHP_METHOD(Time_Duration, multiplyBy)
{
	zend_long factor;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(factor)
	ZEND_PARSE_PARAMETERS_END();

	if (factor < 0) {
		zend_argument_value_error(1, "must be greater than or equal to 0");
		RETURN_THROWS();
	}
	int64_t ns = get_ns(Z_OBJ_P(ZEND_THIS));
	int64_t size = ns < 0 ? -ns : ns;
	if (size >= SOCKEXT_NS_PER_SECOND
		&& (uint64_t) factor > UINT64_MAX / (uint64_t) (size / SOCKEXT_NS_PER_SECOND)) {
		zend_throw_exception(
			time_exception_ce, "Failed to create a Time\\Duration: Integer Overflow", 0);
		RETURN_THROWS();
	}
	if (size > 0 && factor > MAX_NS / size) {
		throw_out_of_range();
		RETURN_THROWS();
	}
	create_from_ns(return_value, ns * factor);
}

PHP_METHOD(Time_Duration, divideBy)
{
	zend_long divisor;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(divisor)
	ZEND_PARSE_PARAMETERS_END();

	if (divisor < 0) {
		zend_argument_value_error(1, "must be greater than or equal to 0");
		RETURN_THROWS();
	}
	if (divisor == 0) {
		zend_throw_exception_ex(zend_ce_division_by_zero_error, 0, "Division by zero");
		RETURN_THROWS();
	}
	create_from_ns(return_value, get_ns(Z_OBJ_P(ZEND_THIS)) / divisor);
}

PHP_METHOD(Time_Duration, compare)
{
	zend_object *left, *right;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(left, sockext_duration_ce)
		Z_PARAM_OBJ_OF_CLASS(right, sockext_duration_ce)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_LONG(compare_ns(get_ns(left), get_ns(right)));
}

static zend_long read_number(zend_object *duration, const char *name)
{
	zval buffer;
	return zval_get_long(
		zend_read_property(duration->ce, duration, name, strlen(name), true, &buffer));
}

/* If another library declares the class, the properties are read by name. */
bool sockext_duration_to_timespec(zend_object *duration, struct timespec *length)
{
	bool is_ours = duration->ce->create_object == create_duration;
	int64_t seconds = is_ours ? get_property(duration, SECONDS) : read_number(duration, "seconds");
	int64_t ns = is_ours ? get_property(duration, NANOSECONDS)
						 : read_number(duration, "nanoseconds");
	bool negative = is_ours ? Z_TYPE_P(OBJ_PROP_NUM(duration, NEGATIVE)) == IS_TRUE
							: read_number(duration, "negative") != 0;

	length->tv_sec = (time_t) seconds;
	length->tv_nsec = (long) ns;
	return !negative || (seconds == 0 && ns == 0);
}

void sockext_duration_register_classes(void)
{
	sockext_duration_ce = zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("time\\duration"));
	if (sockext_duration_ce) {
		return;
	}
	time_exception_ce = zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("time\\timeexception"));
	if (!time_exception_ce) {
		time_exception_ce = register_class_Time_TimeException(zend_ce_exception);
	}
	sockext_duration_ce = register_class_Time_Duration();
	sockext_duration_ce->create_object = create_duration;

	duration_handlers = std_object_handlers;
	duration_handlers.compare = compare_durations;
}

#endif
