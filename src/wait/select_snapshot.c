/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See select_snapshot.h.
 */
#include "select_snapshot.h"

#ifdef SOCKEXT_HAS_NOTIFIER

static zval *element_at(const HashTable *array, uint32_t position)
{
	zval *element = HT_FLAGS(array) & HASH_FLAG_PACKED ? &array->arPacked[position]
													   : &array->arData[position].val;
	ZVAL_DEREF(element);
	return element;
}

/* Capacity is set after the allocation: the memory limit may end the script in there. */
static void reserve_positions(sockext_select_snapshot *snapshot, uint32_t socket_count)
{
	if (socket_count > snapshot->capacity) {
		snapshot->positions = safe_erealloc(
			snapshot->positions, socket_count, sizeof(snapshot->positions[0]), 0);
		snapshot->capacity = socket_count;
	}
}

static void snapshot_list(sockext_select_snapshot *snapshot, int number, const HashTable *array)
{
	sockext_select_seen *held = &snapshot->lists[number];
	uint32_t count = array->nNumUsed;

	held->count = 0;
	if (count > held->capacity) {
		held->elements = safe_erealloc(held->elements, count, sizeof(held->elements[0]), 0);
		held->capacity = count;
	}
	for (uint32_t i = 0; i < count; i++) {
		zval *element = element_at(array, i);
		held->elements[i] = NULL;
		if (Z_TYPE_P(element) != IS_UNDEF) {
			held->elements[i] = Z_OBJ_P(element);
			uint32_t slot = sockext_select_of(sockext_socket_from_base(Z_SOCKET_P(element)))->slot;
			snapshot->positions[slot].at[number] = i;
		}
	}
	held->is_packed = HT_FLAGS(array) & HASH_FLAG_PACKED;
	held->count = count;
}

void sockext_select_snapshot_take(
	sockext_select_snapshot *snapshot, const sockext_select_list *lists, uint32_t socket_count)
{
	reserve_positions(snapshot, socket_count);
	memset(snapshot->positions, 0xff, socket_count * sizeof(snapshot->positions[0]));
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		snapshot->lists[i].count = 0;
		if (lists[i].array) {
			snapshot_list(snapshot, i, Z_ARRVAL_P(lists[i].array));
		}
	}
}

static bool is_list_same(const sockext_select_seen *held, const sockext_select_list *list)
{
	if (!list->array) {
		return held->count == 0;
	}
	const HashTable *array = Z_ARRVAL_P(list->array);
	if (array->nNumUsed != held->count
		|| (held->count > 0 && held->is_packed != (bool) (HT_FLAGS(array) & HASH_FLAG_PACKED))) {
		return false;
	}
	for (uint32_t i = 0; i < held->count; i++) {
		const zval *element = element_at(array, i);
		const zend_object *object = Z_TYPE_P(element) == IS_OBJECT ? Z_OBJ_P(element) : NULL;
		if (object != held->elements[i] || (!object && Z_TYPE_P(element) != IS_UNDEF)) {
			return false;
		}
	}
	return true;
}

bool sockext_select_snapshot_is_same(
	const sockext_select_snapshot *snapshot, const sockext_select_list *lists)
{
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		if (!is_list_same(&snapshot->lists[i], &lists[i])) {
			return false;
		}
	}
	return true;
}

static void clear_bits(sockext_select_snapshot *snapshot, uint32_t words)
{
	if (words > snapshot->words) {
		snapshot->bits = safe_erealloc(snapshot->bits, words, sizeof(snapshot->bits[0]), 0);
		snapshot->words = words;
	}
	for (uint32_t word = 0; word < words; word++) {
		snapshot->bits[word] = 0;
	}
}

static void add_position(sockext_select_list *list, uint32_t position)
{
	const HashTable *array = Z_ARRVAL_P(list->array);
	zval *element = element_at(array, position);

	if (HT_FLAGS(array) & HASH_FLAG_PACKED) {
		sockext_select_add_ready(list, position, NULL, element);
	} else {
		const Bucket *bucket = &array->arData[position];
		sockext_select_add_ready(list, bucket->h, bucket->key, element);
	}
}

void sockext_select_snapshot_collect(sockext_select_snapshot *snapshot, int number,
	sockext_select_list *list, const sockext_select_hit *hits, uint32_t count)
{
	uint32_t words = (snapshot->lists[number].count + 63) / 64;
	short returned = sockext_readiness_return_bits(list->event);

	clear_bits(snapshot, words);
	for (uint32_t i = 0; i < count; i++) {
		uint32_t position = snapshot->positions[hits[i].slot].at[number];
		if ((hits[i].revents & returned) && position != UINT32_MAX) {
			snapshot->bits[position / 64] |= UINT64_C(1) << position % 64;
		}
	}
	array_init_size(&list->ready, MIN(count, snapshot->lists[number].count));
	for (uint32_t word = 0; word < words; word++) {
		for (uint64_t bits = snapshot->bits[word]; bits; bits &= bits - 1) {
			add_position(list, word * 64 + (uint32_t) __builtin_ctzll(bits));
		}
	}
}

void sockext_select_snapshot_destroy(sockext_select_snapshot *snapshot)
{
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		if (snapshot->lists[i].elements) {
			efree(snapshot->lists[i].elements);
		}
	}
	if (snapshot->positions) {
		efree(snapshot->positions);
	}
	if (snapshot->bits) {
		efree(snapshot->bits);
	}
}

#endif
