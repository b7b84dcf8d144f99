// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_runner.h"

namespace accord::ui {

void ActionRunner::tell(QWidget *over, const base::Error &error) {
    if (error.code == base::ErrorCode::Cancelled) {
        return; // the person asked for it
    }
    const auto engine = error.args.find("engine");
    const QString sentence = m_words->sentence(error);
    Q_EMIT failed(sentence);
    m_prompter.tell(over, sentence,
                    engine == error.args.end() ? QString()
                                               : QString::fromStdString(engine->second));
}

} // namespace accord::ui
