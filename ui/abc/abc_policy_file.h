// SPDX-License-Identifier: GPL-3.0-or-later
// ABC policies as files: JSON as the command line takes them.
#pragma once

#include "domain/abc/abc.h"
#include "ui/common/page_context.h"

#include <optional>
#include <string>

class QWidget;

namespace accord::ui {

struct AbcPolicyFile {
    domain::AbcPolicy policy;
    std::string name; // of the file
};

// Asks for a file; what is wrong with it is told. Nullopt when nothing came of it.
[[nodiscard]] std::optional<AbcPolicyFile> readAbcPolicy(PageContext &context, QWidget *over);
void writeAbcPolicy(PageContext &context, QWidget *over, const domain::AbcPolicy &policy);

} // namespace accord::ui
