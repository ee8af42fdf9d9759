// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/gallerypages.h"

#include "core/base/text.h"
#include "tests/ui/common/gallerywords.h"
#include "ui/common/answerbutton.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chips.h"
#include "ui/common/feedback.h"
#include "ui/common/fields.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/meters.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

template <typename... Widgets> QHBoxLayout *rowOf(Widgets *...widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    (row->addWidget(widgets), ...);
    return row;
}

QVBoxLayout *answers(bool second)
{
    struct Answer
    {
        const char *en, *ur;
        Mark mark;
        const char *key;
    };
    auto *column = new QVBoxLayout;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    auto *group = new QButtonGroup(row);
    for (const Answer &a :
         {Answer{"Yes", "ہاں", Mark::Good, "Y"}, Answer{"Partly", "جزوی", Mark::Warn, "P"},
          Answer{"No", "نہیں", Mark::Bad, "N"},
          Answer{"N/A", "لاگو نہیں", Mark::NotApplicable, "A"}}) {
        auto *button = new AnswerButton(w(a.en, a.ur), a.mark, QString::fromLatin1(a.key));
        if (second) {
            button->setSecondWord(QString::fromUtf8(a.ur));
        }
        button->setChecked(a.mark == Mark::Bad);
        button->setObjectName(QString::fromLatin1(a.key));
        group->addButton(button);
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    return column;
}

QWidget *chipsRow()
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    flow->addWidget(
        new Chip(w("Critical if failed", "ناکامی پر سنگین"), Tone::Bad, Mark::Critical));
    flow->addWidget(new Chip(w("Major", "بڑی"), Tone::Bad, Mark::Bad));
    flow->addWidget(new Chip(w("Minor", "معمولی"), Tone::Warn, Mark::Warn));
    flow->addWidget(new Chip(w("Verified", "تصدیق شدہ"), Tone::Good, Mark::Good));
    flow->addWidget(new Chip(w("Two answers", "دو جواب"), Tone::Conflict, Mark::Conflict));
    flow->addWidget(
        new Chip(w("Not applicable", "لاگو نہیں"), Tone::NotApplicable, Mark::NotApplicable));
    flow->addWidget(new Chip(w("Caps grade at D", "درجہ D سے اوپر نہیں")));
    auto *law
        = new Chip(w("Factories Act 1934, s. 25", "فیکٹریز ایکٹ 1934، دفعہ 25"), Tone::Accent);
    law->setBold(true);
    flow->addWidget(law);
    auto *outlined = new Chip(w("Observation", "مشاہدہ"));
    outlined->setOutlined(true);
    outlined->setIconName(u"view-visible"_s);
    flow->addWidget(outlined);
    for (const Mark mark : {Mark::Empty, Mark::Quarter, Mark::Half, Mark::ThreeQuarters, Mark::Good,
                            Mark::Warn, Mark::Bad, Mark::Critical, Mark::NotApplicable,
                            Mark::Conflict, Mark::Question, Mark::Saving}) {
        flow->addWidget(new MarkLabel(mark, 20));
    }
    flow->addWidget(new KeyCap(u"Shift"_s));
    flow->addWidget(new KeyCap(u"["_s));
    flow->addWidget(new Badge(7));
    flow->addWidget(new Badge(18, Tone::Accent));
    return box;
}

QLayout *buttonsRow()
{
    auto *primary = new Button(w("Next", "آگے"), ButtonKind::Primary);
    primary->setIconName(u"go-next"_s);
    primary->setIconTrailing(true);
    auto *back = new Button(w("Back", "پیچھے"));
    back->setIconName(u"go-previous"_s);
    auto *keyed = new Button(w("Photo", "تصویر"));
    keyed->setIconName(u"camera-photo"_s);
    keyed->setKeyHint(u"C"_s);
    auto *off = new Button(w("Not now", "ابھی نہیں"));
    off->setEnabled(false);
    auto *row = rowOf(primary, back, keyed, new Button(w("Delete", "حذف کریں"), ButtonKind::Danger),
                      new Button(w("Answer there too", "وہاں بھی لکھیں"), ButtonKind::Flat), off,
                      new IconButton(u"bookmark-new"_s), new IconButton(u"edit-undo"_s));
    auto *filter = new FilterChip(w("Unanswered", "خالی"));
    filter->setCount(157);
    auto *all = new FilterChip(w("All", "سب"));
    all->setCount(364);
    all->setChecked(true);
    row->addWidget(all);
    row->addWidget(filter);
    auto *views = new SegmentedSwitch(u"view"_s);
    views->addChoice(u"q"_s, w("Question", "سوال"), u"view-list-details"_s);
    views->addChoice(u"g"_s, w("Grid", "جدول"), u"view-calendar-month"_s);
    row->addWidget(views);
    row->addStretch();
    return row;
}

QLayout *fieldsRow()
{
    auto *name = new TextField;
    name->setText(w("Tarazu Leather, Sialkot", "ترازو لیدر، سیالکوٹ"));
    auto *empty = new TextField;
    empty->setPlaceholderText(w("Name of the factory", "کارخانے کا نام"));
    auto *combo = new QComboBox;
    combo->addItems({w("All factories", "تمام کارخانے"), w("Sialkot", "سیالکوٹ")});
    auto *number = new NumberField;
    number->setUnit(u"dB(A)"_s);
    number->setValue(85);
    auto *bad = new NumberField;
    bad->setText(u"12x"_s);
    auto *date = new DateField;
    date->setOptionalDate(QDate(2026, 3, 12));
    auto *badRow = new FormRow(w("Workers", "کارکن"), bad);
    badRow->setProblem(w("A whole number, please", "پورا عدد لکھیں"));
    auto *spin = new QSpinBox;
    spin->setValue(42);
    auto *row
        = rowOf(new FormRow(w("Factory", "کارخانہ"), name), new FormRow(w("New", "نیا"), empty),
                new FormRow(w("Where", "کہاں"), combo), new FormRow(w("Noise", "شور"), number),
                badRow, new FormRow(w("Date of visit", "دورے کی تاریخ"), date),
                new FormRow(w("Count", "تعداد"), spin));
    for (int i = 0; i < row->count(); ++i) {
        row->itemAt(i)->setAlignment(Qt::AlignTop);
    }
    return row;
}

QLayout *checksRow()
{
    auto *on = new QCheckBox(w("Keep a copy", "نقل رکھیں"));
    on->setChecked(true);
    auto *radio = new QRadioButton(w("Light", "روشن"));
    radio->setChecked(true);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(60);
    bar->setFixedWidth(160);
    auto *meter = new MeterBar;
    meter->setCounts(12, 5, 9);
    auto *line = new ProgressLine;
    line->setProgress(207, 364);
    return rowOf(on, new QCheckBox(w("Include photos", "تصاویر شامل کریں")), radio,
                 new QRadioButton(w("Dark", "تاریک")), bar, meter, line);
}

} // namespace

QWidget *componentSheet()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(new Label(w("Are all emergency exits unlocked, clear and easy to open?",
                                  "کیا ہنگامی اخراج کے تمام دروازے کھلے اور رکاوٹ سے پاک ہیں؟"),
                                TextRole::Question));
    column->addLayout(answers(uiLanguage() == Language::English));
    column->addWidget(chipsRow());
    column->addLayout(buttonsRow());
    column->addLayout(fieldsRow());
    column->addLayout(checksRow());
    auto *error = new InlineError;
    error->show(w("The bundle cannot be read", "بنڈل پڑھا نہیں جا سکا"),
                w("Nothing was changed. Ask for it again, or copy it from the other USB stick.",
                  "کچھ تبدیل نہیں ہوا۔ فائل دوبارہ منگوائیں، یا دوسری USB سے نقل کریں۔"),
                u"NotABundle · entry 3"_s);
    auto *task = new TaskProgress;
    task->start(w("Reading photos", "تصاویر پڑھی جا رہی ہیں"));
    task->setProgress(12, 20);
    task->setRemark(w("about 1 min left", "تقریباً 1 منٹ باقی"));
    auto *note = new NoteEdit;
    note->setPlainText(w("Exit 2, hall B chained shut; key with security at the gate. Seen 13:58.",
                         "ہال B کا دروازہ نمبر 2 زنجیر سے بند، چابی سیکیورٹی کے پاس۔ وقت 13:58"));
    auto *message = new MessageBar;
    message->showUndo(w("Photo deleted", "تصویر حذف کر دی گئی"), [] {});
    column->addLayout(rowOf(error, task));
    column->addLayout(rowOf(note, message));
    auto *tiles = new QHBoxLayout;
    for (int i = 0; i < 3; ++i) {
        auto *tile = new KpiTile;
        tile->setCaption(i == 0 ? w("Compliance, median", "تعمیل، وسطی")
                                : w("Actions overdue", "تاخیر شدہ اقدامات"));
        tile->setValue(i == 0 ? isolated(u"71 %"_s) : number(23),
                       i == 0 ? w("of applicable points", "قابلِ اطلاق نکات میں سے")
                              : w("of 318 open", "318 میں سے"));
        tile->setChange(i == 0 ? w("up 9 since baseline", "ابتدا سے 9 زیادہ")
                               : w("8 more than in October", "اکتوبر سے 8 زیادہ"),
                        i == 0 ? Tone::Good : Tone::Bad);
        tiles->addWidget(tile);
    }
    column->addLayout(tiles);
    column->addStretch();
    return sheet;
}

} // namespace meyar::ui
