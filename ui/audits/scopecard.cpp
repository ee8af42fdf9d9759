// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/scopecard.h"

#include "core/wording/visitsheetwords.h"
#include "ui/audits/plancontroller.h"
#include "ui/common/fields.h"
#include "ui/common/fonts.h"
#include "ui/common/segmentedswitch.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

const QString notSaid = u"not-said"_s;
constexpr std::array announcements{Announcement::NotSaid, Announcement::Announced, Announcement::SemiAnnounced,
                                   Announcement::Unannounced};

QString idOf(Announcement announcement)
{
    return announcement == Announcement::NotSaid ? notSaid : toCode(announcement);
}

/// What is being typed is not overwritten.
bool isBusy(const QLineEdit *field)
{
    return field->hasFocus() && field->isModified();
}

} // namespace

ScopeCard::ScopeCard(PlanController &controller, QWidget *parent)
    : Card(parent)
    , m_controller(controller)
    , m_title(new SectionHeader)
    , m_announced(new SegmentedSwitch(QString()))
    , m_scope(new NoteEdit)
    , m_auditors(new TextField)
    , m_languages(new TextField)
    , m_announcedRow(new FormRow({}, m_announced))
    , m_scopeRow(new FormRow({}, m_scope))
    , m_auditorsRow(new FormRow({}, m_auditors))
    , m_languagesRow(new FormRow({}, m_languages))
{
    m_announced->setObjectName(u"planAnnounced"_s);
    m_scope->setObjectName(u"planScope"_s);
    m_auditors->setObjectName(u"planAuditors"_s);
    m_languages->setObjectName(u"planLanguages"_s);
    for (const Announcement each : announcements) {
        m_announced->addChoice(idOf(each), {});
    }
    m_scope->setLines(2, 5);
    body()->addWidget(m_title);
    for (QWidget *row : {m_announcedRow, m_scopeRow, m_auditorsRow, m_languagesRow}) {
        body()->addWidget(row);
    }
    connect(m_announced, &SegmentedSwitch::chosen, this, [this](const QString &id) {
        m_controller.edit([&](VisitSheet &sheet) {
            sheet.announcement = announcementFrom(id).value_or(Announcement::NotSaid);
        });
    });
    connect(m_scope, &NoteEdit::editingFinished, this, [this] {
        m_controller.edit([this](VisitSheet &sheet) { sheet.scope = cleaned(m_scope->toPlainText()).trimmed(); });
    });
    connect(m_auditors, &TextField::editingFinished, this,
            [this] { m_controller.setAuditors(cleaned(m_auditors->text()).simplified()); });
    connect(m_languages, &TextField::editingFinished, this, [this] {
        m_controller.edit([this](VisitSheet &sheet) { sheet.languages = cleaned(m_languages->text()).simplified(); });
    });
}

QWidget *ScopeCard::first() const
{
    return m_scope;
}

void ScopeCard::retranslate()
{
    const Translation words(uiLanguage());
    m_title->setTitle(tr("Scope"));
    m_announcedRow->setCaption(tr("Does the factory know the day?"));
    for (const Announcement each : announcements) {
        m_announced->setChoiceText(idOf(each), word(words, each));
    }
    m_scopeRow->setCaption(tr("What the visit covers"));
    m_scopeRow->setHint(tr("Buildings, shifts, contractors, hostels; and what it leaves out"));
    m_auditorsRow->setCaption(tr("Auditors"));
    m_auditorsRow->setHint(tr("The lead auditor first, with commas between the names"));
    m_languagesRow->setCaption(tr("Languages of the talks"));
    m_languagesRow->setHint(tr("What the workers speak: Urdu, Punjabi, Pashto, Sindhi…"));
}

void ScopeCard::showState()
{
    const PlanState &state = *m_controller.state();
    m_announced->setCurrent(idOf(state.sheet().announcement));
    if (!(m_scope->hasFocus() && m_scope->document()->isModified()) && m_scope->toPlainText() != state.sheet().scope) {
        m_scope->setPlainText(state.sheet().scope);
    }
    if (!isBusy(m_auditors)) {
        m_auditors->setText(state.assessment().auditors);
    }
    if (!isBusy(m_languages)) {
        m_languages->setText(state.sheet().languages);
    }
    for (QWidget *field : std::initializer_list<QWidget *>{m_announced, m_scope, m_auditors, m_languages}) {
        field->setEnabled(state.isEditable());
    }
}

} // namespace meyar::ui
