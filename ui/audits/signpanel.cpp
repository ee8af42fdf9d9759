// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/signpanel.h"

#include "core/vault/keywords.h"
#include "core/wording/format.h"
#include "core/wording/words.h"
#include "ui/audits/signaturepad.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/qrview.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

constexpr SignatureRole roles[]
    = {SignatureRole::LeadAuditor, SignatureRole::Auditor, SignatureRole::Management, SignatureRole::Workers};

/// What was drawn, small.
class DrawnSignature final : public QWidget
{
public:
    explicit DrawnSignature(Strokes strokes)
        : m_strokes(std::move(strokes))
    {
        setFixedSize(120, 48);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintStrokes(painter, rect().adjusted(2, 2, -2, -2), m_strokes, tokens().text1);
    }

private:
    Strokes m_strokes;
};

} // namespace

SignPanel::SignPanel(FinishController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_codeTitle(new SectionHeader)
    , m_code(new Label(TextRole::Heading))
    , m_codeHelp(new Label(TextRole::Small))
    , m_qr(new QrView)
    , m_sheet(new Button)
    , m_title(new SectionHeader)
    , m_none(new Label(TextRole::Body))
    , m_changed(new InlineError)
    , m_formTitle(new SectionHeader)
    , m_role(new QComboBox)
    , m_name(new TextField)
    , m_job(new TextField)
    , m_pad(new SignaturePad)
    , m_clear(new Button(ButtonKind::Quiet))
    , m_sign(new Button(ButtonKind::Primary))
{
    auto *given = new Card;
    given->body()->addWidget(m_title);
    m_none->setTone(Tone::Muted);
    given->body()->addWidget(m_none);
    m_changed->setMark(Mark::Warn);
    m_changed->setObjectName(u"changedAfterSigning"_s);
    m_changed->hide();
    given->body()->addWidget(m_changed);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space::m);
    given->body()->addLayout(m_rows);
    given->body()->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(space::l);
    left->addWidget(buildCode());
    left->addWidget(given, 1);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(space::xl, space::l, space::xl, space::l);
    row->setSpacing(space::l);
    row->addLayout(left, 1);
    row->addWidget(buildForm(), 0, Qt::AlignTop);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrollArea(content));
    connect(m_role, &QComboBox::activated, this, &SignPanel::fillName);
    connect(m_clear, &Button::clicked, m_pad, &SignaturePad::clear);
    connect(m_pad, &SignaturePad::changed, this, [this] { m_clear->setEnabled(!m_pad->strokes().isEmpty()); });
    connect(m_sign, &Button::clicked, this, &SignPanel::sign);
    connect(m_name, &TextField::textChanged, this, [this] { m_nameRow->setProblem({}); });
    connect(m_sheet, &Button::clicked, &m_controller, &FinishController::requestSheet);
}

QWidget *SignPanel::buildCode()
{
    auto *card = new Card;
    m_code->setObjectName(u"headCode"_s);
    m_codeHelp->setTone(Tone::Muted);
    m_sheet->setObjectName(u"closingSheet"_s);
    m_sheet->setIconName(u"office-report"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::m);
    words->addWidget(m_codeTitle);
    words->addWidget(m_code);
    words->addWidget(m_codeHelp);
    words->addWidget(m_sheet, 0, Qt::AlignLeading);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addLayout(words, 1);
    row->addWidget(m_qr, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    return card;
}

QWidget *SignPanel::buildForm()
{
    m_form = new Card;
    m_role->setObjectName(u"signatureRole"_s);
    m_name->setObjectName(u"signatureName"_s);
    m_job->setObjectName(u"signatureJob"_s);
    m_sign->setObjectName(u"sign"_s);
    m_clear->setObjectName(u"clearSignature"_s);
    m_clear->setEnabled(false);
    for (const SignatureRole role : roles) {
        m_role->addItem(QString(), int(role));
    }
    QVBoxLayout *column = m_form->body();
    column->addWidget(m_formTitle);
    const auto field = [column](QWidget *widget) {
        auto *made = new FormRow({}, widget);
        column->addWidget(made);
        return made;
    };
    m_roleRow = field(m_role);
    m_nameRow = field(m_name);
    m_jobRow = field(m_job);
    column->addWidget(m_pad);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_clear);
    buttons->addStretch();
    buttons->addWidget(m_sign);
    column->addLayout(buttons);
    return m_form;
}

void SignPanel::fillName()
{
    const auto role = SignatureRole(m_role->currentData().toInt());
    const QStringList auditors = m_controller.auditors();
    const bool isAuditor = role == SignatureRole::LeadAuditor || role == SignatureRole::Auditor;
    if (m_name->text().isEmpty() || auditors.contains(m_name->text())) {
        m_name->setText(isAuditor ? auditors.value(role == SignatureRole::LeadAuditor ? 0 : 1) : QString());
    }
}

void SignPanel::sign()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_nameRow->setProblem(tr("Write the name of the person who signs."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_controller.sign(SignatureRole(m_role->currentData().toInt()), m_name->text(), m_job->text(), m_pad->strokes());
    m_name->clear();
    m_job->clear();
    m_pad->clear();
    m_role->setCurrentIndex((m_role->currentIndex() + 1) % m_role->count());
    fillName();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SignPanel::addRow(const FinishState &state, const Signature &signature, const Translation &words)
{
    auto *line = new QWidget;
    line->setObjectName(u"signatureLine"_s);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new Label(dotted({signature.name, signature.jobTitle}), TextRole::BodyBold));
    auto *about = new Label(dotted({word(words, signature.role), dateTimeText(words, signature.signedAt)}), TextRole::Small);
    about->setTone(Tone::Muted);
    texts->addWidget(about);
    row->addLayout(texts, 1);
    if (!signature.strokes.isEmpty()) {
        row->addWidget(new DrawnSignature(signature.strokes));
    }
    const bool stands = signature.head == state.head;
    row->addWidget(new Chip(stands ? tr("As it stands") : tr("Changed after signing"), stands ? Tone::Good : Tone::Warn,
                            stands ? Mark::Good : Mark::Warn));
    if (state.isEditable()) {
        auto *remove = new IconButton(u"edit-delete"_s, ButtonKind::Quiet);
        remove->setSmall(true);
        remove->setName(tr("Remove the signature of %1").arg(signature.name));
        connect(remove, &Button::clicked, this, [this, id = signature.id] { m_controller.removeSignature(id); });
        row->addWidget(remove);
    }
    m_rows->addWidget(line);
}

void SignPanel::setState(const FinishState &state, const Translation &words)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (m_audit != state.assessment().id) { // nothing of one audit is signed in another
        m_audit = state.assessment().id;
        m_name->clear();
        m_job->clear();
        m_pad->clear();
        m_role->setCurrentIndex(0);
    }
    for (const Signature &signature : state.signatures) {
        addRow(state, signature, words);
    }
    m_none->setVisible(state.signatures.empty());
    if (state.changedSince() > 0) {
        m_changed->show(tr("The audit was changed after it was signed."),
                        tr("Let those sign again whose signature is marked, or undo the change."));
        m_changed->setVisible(true);
    } else {
        m_changed->hide();
    }
    m_code->setText(vault::keyWords(state.head, words.language()).join(u" · "_s));
    m_qr->setText(QString::fromLatin1(state.head.toHex()));
    m_form->setVisible(state.isEditable());
    for (int i = 0; i < m_role->count(); ++i) {
        m_role->setItemText(i, word(words, SignatureRole(m_role->itemData(i).toInt())));
    }
    if (m_name->text().isEmpty() && !m_name->hasFocus() && state.signatures.empty()) {
        fillName();
    }
}

void SignPanel::retranslate()
{
    setAccessibleName(tr("Signatures"));
    m_codeTitle->setTitle(tr("Head code"));
    m_codeHelp->setText(tr("It stands for exactly what was found and agreed. Read it out and compare: the same words are the same audit."));
    m_qr->setAccessibleName(tr("Head code as a QR code"));
    m_sheet->setText(tr("Print the closing-meeting sheet"));
    m_title->setTitle(tr("Signatures"));
    m_none->setText(tr("Nobody has signed yet."));
    m_formTitle->setTitle(tr("New signature"));
    m_roleRow->setCaption(tr("Signs as"));
    m_nameRow->setCaption(tr("Name"));
    m_jobRow->setCaption(tr("Job title"));
    m_role->setAccessibleName(tr("Signs as"));
    m_name->setAccessibleName(tr("Name"));
    m_job->setAccessibleName(tr("Job title"));
    m_clear->setText(tr("Clear"));
    m_sign->setText(tr("Sign"));
    m_pad->retranslate();
}

void SignPanel::focusFirst()
{
    m_form->isVisibleTo(this) ? m_name->setFocus(Qt::OtherFocusReason) : m_sheet->setFocus(Qt::OtherFocusReason);
}

} // namespace meyar::ui
