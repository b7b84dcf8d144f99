// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard as a page: a strip of steps, the step, and the buttons that go back and on.
#pragma once

#include "ui/common/page.h"
#include "ui/imports/import_task.h"

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace accord::ui {

class ImportStep;
class ResultStep;
class SourceStep;
class StepStrip;

class ImportsPage : public Page {
    Q_OBJECT
public:
    ImportsPage(PageContext &context, const Place &place, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpPage() const override;
    void reload(app::Changes changes) override { Q_UNUSED(changes); }
    [[nodiscard]] bool mayClose() override;
    // Goes on where it was when the window was made anew; a new run of the program begins anew.
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    // {"file": path} begins with that file.
    void take(const QVariantMap &hint) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go(int step);
    void next();
    void startAgain();
    void openCustomersOfFirstFile();
    void showStep();
    QWidget *makeFoot();

    ImportTask m_task;
    std::vector<ImportStep *> m_steps;
    SourceStep *m_source;
    ResultStep *m_result;
    StepStrip *m_strip;
    QStackedWidget *m_stack;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    int m_current = 0;
};

} // namespace accord::ui
