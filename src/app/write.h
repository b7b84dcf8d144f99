// SPDX-License-Identifier: GPL-3.0-or-later
// What every writing use case hands to storage: who writes and when.
#pragma once

#include "app/context.h"
#include "storage/change_log.h"
#include "storage/stamp.h"

#include <string>
#include <utility>

namespace accord::app {

[[nodiscard]] inline storage::Stamp stampOf(const Context &context) {
    return {context.clock.now(), context.actor.id};
}

// Head of the change set of a command; `undoable` false for what RULES section 1 lists.
[[nodiscard]] inline storage::ChangeSetHead headOf(const Context &context, std::string action,
                                                   std::string reason = {}, bool undoable = true) {
    storage::ChangeSetHead head;
    head.at = context.clock.now();
    head.by = context.actor.id;
    head.action = std::move(action);
    head.reason = std::move(reason);
    head.undoable = undoable;
    return head;
}

} // namespace accord::app
