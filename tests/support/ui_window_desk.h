// SPDX-License-Identifier: GPL-3.0-or-later
// WindowDesk: a whole main window over a Desk, with a small feature of its own ("notes") whose
// pages record what the window asks of them, or with the features of the program.
#pragma once

#include "support/ui_desk.h"
#include "ui/shell/feature_registry.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_deck.h"

#include <QLineEdit>

namespace accord::test {

// A page with one field; it offers every command and writes down what it was told to do.
class NotePage : public ui::Page {
public:
    NotePage(ui::PageContext &context, ui::Place place);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("file"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("customers"); }
    void reload(app::Changes changes) override;
    [[nodiscard]] bool mayClose() override { return mayBeClosed; }
    [[nodiscard]] bool can(ui::PageCommand command) const override;
    void perform(ui::PageCommand command) override { performed << static_cast<int>(command); }
    [[nodiscard]] QWidget *peek() override { return m_peek; }
    [[nodiscard]] QString walkText() const override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void take(const QVariantMap &hint) override;
    [[nodiscard]] bool did(ui::PageCommand command) const {
        return performed.contains(static_cast<int>(command));
    }

    QLineEdit *field;
    QList<int> performed;
    int reloads = 0;
    bool mayBeClosed = true;

private:
    QWidget *m_peek;
};

class WindowDesk {
public:
    enum class Features { Notes, All };
    explicit WindowDesk(Features features = Features::Notes,
                        Desk::Company company = Desk::Company::Sample,
                        const QString &language = QStringLiteral("zh_CN"));
    ~WindowDesk();
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] NotePage *front();
    void openNote(const QString &record);
    // A new window over the same desk, as after a start.
    void startAgain();
    template<class T>
    [[nodiscard]] T *part(const char *id) {
        return m_window->findChild<T *>(QString::fromLatin1(id));
    }

    Desk desk;
    ui::Languages languages;

private:
    [[nodiscard]] std::vector<ui::Feature> notes();
    Features m_features;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace accord::test
