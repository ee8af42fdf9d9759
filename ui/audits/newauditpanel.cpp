// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/newauditpanel.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/packs/packchooser.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

NewAuditPanel::NewAuditPanel(AuditsController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_title(new Label(TextRole::Heading))
    , m_close(new IconButton(u"window-close"_s, ButtonKind::Quiet))
    , m_site(new QComboBox)
    , m_newFactory(new Button(ButtonKind::Flat))
    , m_pack(new PackChooser)
    , m_kind(new QComboBox)
    , m_date(new DateField)
    , m_auditors(new TextField)
    , m_siteRow(new FormRow({}, m_site))
    , m_packRow(new FormRow({}, m_pack))
    , m_kindRow(new FormRow({}, m_kind))
    , m_dateRow(new FormRow({}, m_date))
    , m_auditorsRow(new FormRow({}, m_auditors))
    , m_start(new Button(ButtonKind::Primary))
{
    setObjectName(u"newAuditPanel"_s);
    buildForm();
    connectSignals();
}

void NewAuditPanel::buildForm()
{
    m_site->setObjectName(u"newSite"_s);
    m_site->setEditable(true);
    m_site->setInsertPolicy(QComboBox::NoInsert);
    m_site->completer()->setFilterMode(Qt::MatchContains);
    m_site->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_site->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_newFactory->setObjectName(u"newFactory"_s);
    m_newFactory->setIconName(u"list-add"_s);
    m_newFactory->setSmall(true);
    m_pack->setObjectName(u"newPack"_s);
    m_pack->list()->setMinimumHeight(200);
    m_kind->setObjectName(u"newKind"_s);
    m_date->setObjectName(u"newDate"_s);
    m_auditors->setObjectName(u"newAuditors"_s);
    m_start->setObjectName(u"startAudit"_s);
    m_close->setObjectName(u"closeNewAudit"_s);
    m_close->setSmall(true);
    auto *head = new QHBoxLayout;
    m_title->setWrap(false);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::l);
    column->addLayout(head);
    auto *where = new QVBoxLayout;
    where->setSpacing(space::xs);
    where->addWidget(m_siteRow);
    where->addWidget(m_newFactory, 0, Qt::AlignLeading);
    column->addLayout(where);
    column->addWidget(m_packRow, 1);
    auto *when = new QHBoxLayout;
    when->setSpacing(space::l);
    when->addWidget(m_kindRow, 1);
    when->addWidget(m_dateRow, 1);
    column->addLayout(when);
    column->addWidget(m_auditorsRow);
    column->addWidget(m_start, 0, Qt::AlignLeading);
}

void NewAuditPanel::connectSignals()
{
    connect(m_start, &Button::clicked, this, &NewAuditPanel::start);
    connect(m_auditors, &TextField::returnPressed, this, &NewAuditPanel::start);
    connect(m_close, &IconButton::clicked, this, &NewAuditPanel::closeRequested);
    connect(m_newFactory, &Button::clicked, &m_controller, &AuditsController::requestNewFactory);
    connect(m_site, &QComboBox::editTextChanged, this, [this] {
        m_siteRow->setProblem({});
        fitSite();
    });
    connect(m_pack, &PackChooser::chosenChanged, m_packRow, [row = m_packRow] { row->setProblem({}); });
    connect(&m_controller, &AuditsController::choicesChanged, this, &NewAuditPanel::refreshChoices);
}

void NewAuditPanel::retranslate()
{
    m_title->setText(tr("New audit"));
    m_close->setName(tr("Close"));
    m_siteRow->setCaption(tr("Factory"));
    m_site->lineEdit()->setPlaceholderText(tr("Type a few letters"));
    m_site->lineEdit()->setAccessibleName(tr("Factory"));
    m_newFactory->setText(tr("Add a factory"));
    m_packRow->setCaption(tr("Checklist"));
    m_kindRow->setCaption(tr("Kind of visit"));
    m_dateRow->setCaption(tr("First day"));
    m_auditorsRow->setCaption(tr("Auditors"));
    m_pack->retranslate();
    m_auditorsRow->setHint(tr("Names, with commas between them"));
    m_start->setText(tr("Start audit"));
    refreshChoices();
}

void NewAuditPanel::fillSites()
{
    const QString typed = m_site->currentText();
    const SiteId chosen = chosenSite();
    m_site->clear();
    int current = -1;
    for (const SiteChoice &site : m_controller.sites()) {
        current = site.id == chosen ? m_site->count() : current;
        m_site->addItem(site.name, site.id.toString());
    }
    m_site->setCurrentIndex(current);
    if (current < 0) {
        m_site->setEditText(typed);
    }
}

void NewAuditPanel::refreshChoices()
{
    fillSites();
    m_pack->setReading(m_controller.isReadingPacks());
    m_pack->setPacks(m_controller.packs());
    fitSite();
    const int kind = m_kind->currentIndex();
    m_kind->clear();
    for (const auto &[value, name] : m_controller.kinds()) {
        m_kind->addItem(name, int(value));
    }
    m_kind->setCurrentIndex(qMax(0, kind));
    if (m_auditors->text().isEmpty()) {
        m_auditors->setText(m_controller.person());
    }
}

void NewAuditPanel::fitSite()
{
    const SiteId site = chosenSite();
    m_pack->setSite(m_controller.sectorOf(site), m_controller.packsUsedAt(site));
}

void NewAuditPanel::open(SiteId site)
{
    m_date->setOptionalDate(m_controller.today());
    m_siteRow->setProblem({});
    m_dateRow->setProblem({});
    const int at = site.isNull() ? -1 : m_site->findData(site.toString());
    m_site->setCurrentIndex(at);
    if (at < 0) {
        m_site->setEditText({});
        m_site->setFocus(Qt::OtherFocusReason);
    } else {
        m_pack->list()->setFocus(Qt::OtherFocusReason);
    }
}

SiteId NewAuditPanel::chosenSite() const
{
    const int at = m_site->findText(m_site->currentText(), Qt::MatchFixedString);
    return SiteId::fromString(m_site->itemData(at).toString()).value_or(SiteId());
}

void NewAuditPanel::start()
{
    NewAudit wanted;
    wanted.site = chosenSite();
    wanted.pack = m_pack->chosen();
    wanted.kind = AssessmentKind(m_kind->currentData().toInt());
    wanted.startedOn = m_date->optionalDate().value_or(QDate());
    wanted.auditors = m_auditors->text();
    m_siteRow->setProblem(
        wanted.site.isNull() ? tr("Choose a factory from the list, or add it first.") : QString());
    m_packRow->setProblem(wanted.pack.isEmpty() ? tr("Choose a checklist from the list.") : QString());
    m_dateRow->setProblem(wanted.startedOn.isValid() ? QString() : tr("Choose the first day."));
    if (wanted.site.isNull()) {
        m_site->setFocus(Qt::OtherFocusReason);
    } else if (!wanted.startedOn.isValid()) {
        m_date->setFocus(Qt::OtherFocusReason);
    } else if (wanted.pack.isEmpty()) {
        m_pack->list()->setFocus(Qt::OtherFocusReason);
    } else {
        m_controller.start(wanted);
    }
}

} // namespace meyar::ui
