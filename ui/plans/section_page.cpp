// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/section_page.h"

#include "ui/common/action_runner.h"

namespace accord::ui {

QString SectionPage::sentence(const base::Issues &issues) const {
    return issues.empty() ? QString() : context().actions.words().sentence(issues.front());
}

} // namespace accord::ui
