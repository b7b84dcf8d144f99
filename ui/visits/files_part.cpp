// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/files_part.h"

#include "app/customer_file_service.h"
#include "ui/common/action_runner.h"
#include "ui/common/file_pane.h"
#include "ui/common/parts.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kListHeight = 156; // one row of pictures

} // namespace

FilesPart::FilesPart(PageContext &context)
    : VisitPart(context, tr("Photos and files"), {}, {QStringLiteral("files")}),
      m_context(context),
      m_pane(new FilePane(
          context, QStringLiteral("visit_files"),
          makeLabel(LabelKind::Caption, tr("Drop photos and files here, or paste a picture.")))) {
    m_pane->view().setFixedHeight(context.theme.px(kListHeight));
    body().addWidget(m_pane);
    connect(m_pane, &FilePane::kept, this, [this](const QString &id) {
        if (m_visit.isNull()) {
            m_ids << id;
            Q_EMIT edited();
        }
        load();
    });
    connect(m_pane, &FilePane::removed, this, [this](const QString &id) {
        if (m_ids.removeAll(id) > 0) {
            Q_EMIT edited();
        }
        load();
    });
}

void FilesPart::setVisit(const QString &customer, domain::VisitId visit) {
    m_customer = customer;
    m_visit = visit;
    load();
}

void FilesPart::load() {
    const auto found =
        m_context.actions.attempt([&]() -> base::Result<std::vector<domain::CustomerFile>> {
            const app::CustomerFileService files(m_context.app());
            if (!m_visit.isNull()) {
                return files.ofVisit(m_visit);
            }
            ACCORD_TRY(auto all, files.ofCustomer(m_customer.toStdString()));
            std::erase_if(all, [this](const domain::CustomerFile &file) {
                return !m_ids.contains(QString::fromStdString(file.id.toString()));
            });
            return all;
        });
    m_pane->show({m_customer.toStdString(), m_visit, !m_isReadOnly},
                 found.value_or(std::vector<domain::CustomerFile>()));
}

void FilesPart::show(const nlohmann::json &document) {
    m_ids = textsAt(document, "files");
    load();
}

void FilesPart::write(nlohmann::json &document) const {
    if (m_visit.isNull()) {
        document["files"] = textsOf(m_ids);
    }
}

// Looking at a file is not writing.
void FilesPart::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    load();
}

void FilesPart::enter() {
    m_pane->setFocus(Qt::ShortcutFocusReason);
}

} // namespace accord::ui
