// SPDX-License-Identifier: GPL-3.0-or-later
// AbcWhyPane: why one customer has its class: the sentence, how the score is made up, the last
// twelve months with their classes, and what is to be done.
#pragma once

#include "app/views/abc_report.h"
#include "ui/abc/abc_why_parts.h"
#include "ui/common/page_context.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace accord::ui {

class Badge;

class AbcWhyPane : public QWidget {
    Q_OBJECT
public:
    explicit AbcWhyPane(PageContext &context, QWidget *parent = nullptr);
    void show(const app::AbcReport &report, std::size_t row);
    void clear();

Q_SIGNALS:
    void stepped(int by);
    void closed();
    void opened(const QString &code);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeSection(QVBoxLayout *&layout);
    void addWhy(QVBoxLayout &body);
    void addScore(QVBoxLayout &body);
    void addMonths(QVBoxLayout &body);
    void addMeasures(QVBoxLayout &body);
    void fillScore(const app::AbcReport &report, std::size_t row);
    void fillMonths(const app::AbcReport &report, std::size_t row);
    void fillMeasures(const app::AbcReport &report, std::size_t row);

    PageContext &m_context;
    ChartLook m_look;
    QString m_code;
    Badge *m_badge;
    QLabel *m_title;
    QWidget *m_body;
    QPushButton *m_name = nullptr;
    QLabel *m_identity = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_classes = nullptr;
    QGridLayout *m_parts = nullptr;
    AbcScoreBarView *m_bar = nullptr;
    QLabel *m_variation = nullptr;
    AbcMonthsView *m_months = nullptr;
    Badge *m_stability = nullptr;
    QLabel *m_stabilityFact = nullptr;
    QLabel *m_measuresNote = nullptr;
    QVBoxLayout *m_measures = nullptr;
};

} // namespace accord::ui
