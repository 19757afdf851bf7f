/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See choices.h.
 */
#include "choices.h"

#include "compat.h"

typedef struct {
	const sockext_choice_row *row;
	uint32_t arg_num;
	void *member;
} target;

static const char *const type_names[] = {
	[SOCKEXT_CHOICE_BOOL] = "bool",
	[SOCKEXT_CHOICE_INT] = "int",
	[SOCKEXT_CHOICE_AMOUNT] = "int|bool",
	[SOCKEXT_CHOICE_SECONDS] = "float",
	[SOCKEXT_CHOICE_TEXT] = "string",
	[SOCKEXT_CHOICE_INTS] = "array|bool",
};

void sockext_choices_refuse(uint32_t arg_num, const char *key, const char *text)
{
	zend_argument_value_error(arg_num, "\"%s\" key %s", key, text);
}

static zend_result refuse_type(const target *to, const zval *value)
{
	zend_argument_type_error(to->arg_num, "\"%s\" key must be of type %s, %s given", to->row->key,
		type_names[to->row->type], sockext_value_name(value));
	return FAILURE;
}

static zend_result read_int(const target *to, const zval *value, int *number)
{
	if (Z_TYPE_P(value) != IS_LONG) {
		return refuse_type(to, value);
	}
	if (Z_LVAL_P(value) < to->row->min || Z_LVAL_P(value) > to->row->max) {
		zend_argument_value_error(to->arg_num, "\"%s\" key must be between %d and %d", to->row->key,
			to->row->min, to->row->max);
		return FAILURE;
	}
	*number = (int) Z_LVAL_P(value);
	return SUCCESS;
}

static zend_result read_seconds(const target *to, const zval *value)
{
	if (Z_TYPE_P(value) != IS_LONG && Z_TYPE_P(value) != IS_DOUBLE) {
		return refuse_type(to, value);
	}
	double seconds = Z_TYPE_P(value) == IS_LONG ? (double) Z_LVAL_P(value) : Z_DVAL_P(value);
	if (!(seconds >= 0)) {
		sockext_choices_refuse(to->arg_num, to->row->key, "must be greater than or equal to 0");
		return FAILURE;
	}
	*(double *) to->member = seconds;
	return SUCCESS;
}

static zend_result refuse_ints(const target *to)
{
	zend_argument_value_error(to->arg_num, "\"%s\" key must be true, false, or a list of %d ints",
		to->row->key, SOCKEXT_CHOICE_MOST_INTS);
	return FAILURE;
}

static zend_result read_ints(const target *to, const zval *value)
{
	sockext_choice_ints *ints = to->member;
	zval *element;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return refuse_type(to, value);
	}
	if (!zend_array_is_list(Z_ARRVAL_P(value))
		|| zend_hash_num_elements(Z_ARRVAL_P(value)) != SOCKEXT_CHOICE_MOST_INTS) {
		return refuse_ints(to);
	}
	ints->is_on = true;
	ints->count = 0;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
		ZVAL_DEREF(element);
		if (Z_TYPE_P(element) != IS_LONG) {
			return refuse_ints(to);
		}
		if (read_int(to, element, &ints->numbers[ints->count++]) == FAILURE) {
			return FAILURE;
		}
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static zend_result read_bool(const target *to, bool is_true)
{
	switch (to->row->type) {
		case SOCKEXT_CHOICE_INTS:
			*(sockext_choice_ints *) to->member = (sockext_choice_ints){.is_on = is_true};
			return SUCCESS;
		case SOCKEXT_CHOICE_AMOUNT:
			*(int *) to->member = is_true ? to->row->amount : 0;
			return SUCCESS;
		default:
			*(int *) to->member = is_true;
			return SUCCESS;
	}
}

static zend_result read_value(const target *to, const zval *value)
{
	sockext_choice_type type = to->row->type;
	bool takes_bool = type == SOCKEXT_CHOICE_BOOL || type == SOCKEXT_CHOICE_AMOUNT
					  || type == SOCKEXT_CHOICE_INTS;

	if (takes_bool && (Z_TYPE_P(value) == IS_TRUE || Z_TYPE_P(value) == IS_FALSE)) {
		return read_bool(to, Z_TYPE_P(value) == IS_TRUE);
	}
	switch (type) {
		case SOCKEXT_CHOICE_INT:
		case SOCKEXT_CHOICE_AMOUNT:
			return read_int(to, value, to->member);
		case SOCKEXT_CHOICE_SECONDS:
			return read_seconds(to, value);
		case SOCKEXT_CHOICE_INTS:
			return read_ints(to, value);
		case SOCKEXT_CHOICE_TEXT:
			if (Z_TYPE_P(value) == IS_STRING) {
				*(zend_string **) to->member = Z_STR_P(value);
				return SUCCESS;
			}
			return refuse_type(to, value);
		default:
			return refuse_type(to, value);
	}
}

static const sockext_choice_row *find(const sockext_choice_row *rows, const zend_string *key)
{
	const sockext_choice_row *row = rows;

	while (row->key && !zend_string_equals_cstr(key, row->key, strlen(row->key))) {
		row++;
	}
	return row->key ? row : NULL;
}

zend_result sockext_choices_read(
	HashTable *array, const sockext_choice_row *rows, void *structure, uint32_t arg_num)
{
	zend_ulong number;
	zend_string *key;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(array, number, key, value) {
		const sockext_choice_row *row = key ? find(rows, key) : NULL;
		if (!row && key) {
			zend_argument_value_error(arg_num, "must not contain the key \"%s\"", ZSTR_VAL(key));
			return FAILURE;
		}
		if (!row) {
			zend_argument_value_error(
				arg_num, "must not contain the key " ZEND_LONG_FMT, (zend_long) number);
			return FAILURE;
		}
		ZVAL_DEREF(value);
		const target to = {row, arg_num, (char *) structure + row->offset};
		if (read_value(&to, value) == FAILURE) {
			return FAILURE;
		}
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}
