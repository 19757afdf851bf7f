/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The settings of tasks, sockets_ext.task_*.
 */
#ifndef SOCKEXT_TASK_SETTINGS_H
#define SOCKEXT_TASK_SETTINGS_H

void sockext_task_register_settings(int type, int module_number);

#endif
