// SPDX-License-Identifier: GPL-3.0-or-later
// ActionRunner: the one place of the window where commands meet failure. Runs a use case, turns an
// Error into words, catches the broken world, and says that something was saved.
#pragma once

#include "app/storage_failure.h"
#include "base/result.h"
#include "ui/common/failure_words.h"
#include "ui/common/prompter.h"

#include <QObject>
#include <QPointer>
#include <QWidget>
#include <optional>
#include <type_traits>
#include <utility>

namespace accord::ui {

class ActionRunner : public QObject {
    Q_OBJECT
public:
    ActionRunner(Prompter &prompter, QObject *parent) : QObject(parent), m_prompter(prompter) {}
    void setWords(std::shared_ptr<const FailureWords> words) { m_words = std::move(words); }
    [[nodiscard]] const FailureWords &words() const { return *m_words; }

    // Calls `useCase() -> base::Result<T>`; a failure is told over `over` and gives nullopt (false
    // for Result<void>). `isWrite` = a success was a save.
    template<class UseCase>
    auto run(QWidget *over, UseCase &&useCase, bool isWrite = true) {
        using Outcome = std::invoke_result_t<UseCase>;
        return finish(over, attempt(std::forward<UseCase>(useCase)), isWrite,
                      static_cast<Outcome *>(nullptr));
    }
    // The same without telling: the caller shows the Error beside its fields.
    template<class UseCase>
    auto attempt(UseCase &&useCase) -> std::invoke_result_t<UseCase> {
        try {
            return std::forward<UseCase>(useCase)();
        } catch (const base::StorageError &error) {
            return tl::unexpected(app::asError(error));
        }
    }
    void tell(QWidget *over, const base::Error &error);
    // After a successful write that did not go through run().
    void noteSaved() { Q_EMIT saved(); }

Q_SIGNALS:
    void saved();
    void failed(const QString &sentence);

private:
    template<class T>
    std::optional<T> finish(QWidget *over, base::Result<T> outcome, bool isWrite,
                            base::Result<T> * /*kind*/) {
        if (!outcome) {
            tell(over, outcome.error());
            return std::nullopt;
        }
        if (isWrite) {
            noteSaved();
        }
        return std::move(*outcome);
    }
    bool finish(QWidget *over, const base::Done &outcome, bool isWrite, base::Done * /*kind*/) {
        if (!outcome) {
            tell(over, outcome.error());
            return false;
        }
        if (isWrite) {
            noteSaved();
        }
        return true;
    }

    Prompter &m_prompter;
    std::shared_ptr<const FailureWords> m_words =
        std::make_shared<const FailureWords>(QStringLiteral("en"));
};

} // namespace accord::ui
