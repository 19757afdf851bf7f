/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The hooks of the module for the rooms of task/, and the settings of tasks.
 */
#ifndef SOCKEXT_TASK_HOOKS_H
#define SOCKEXT_TASK_HOOKS_H

void sockext_task_begin_module(int type, int module_number);
void sockext_task_end_module(void);
void sockext_task_begin_request(void);
void sockext_task_end_request(void);

#endif
