/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class SocketGroup: the tasks of a call of socket_group().
 */
#ifndef SOCKEXT_GROUP_H
#define SOCKEXT_GROUP_H

void sockext_group_register_class(void);

#endif
