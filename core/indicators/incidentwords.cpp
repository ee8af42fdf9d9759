// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/incidentwords.h"

namespace meyar {

using namespace Qt::StringLiterals;

const std::vector<QStringList> &incidentKindWords()
{
    static const std::vector<QStringList> words{
        {u"accident"_s, u"injury"_s, u"حادثہ"_s},
        {u"disease"_s, u"occupational disease"_s, u"illness"_s, u"بیماری"_s},
        {u"near_miss"_s, u"near miss"_s, u"nearmiss"_s, u"بال بال بچے"_s},
        {u"dangerous_occurrence"_s, u"dangerous occurrence"_s, u"dangerous event"_s, u"خطرناک واقعہ"_s},
        {u"commuting"_s, u"commuting accident"_s, u"road"_s, u"راستے کا حادثہ"_s},
    };
    return words;
}

const std::vector<QStringList> &bodyPartWords()
{
    static const std::vector<QStringList> words{
        {u"unknown"_s, u"not known"_s, u"معلوم نہیں"_s},
        {u"head"_s, u"face"_s, u"eye"_s, u"eyes"_s, u"ear"_s, u"سر"_s, u"آنکھ"_s, u"چہرہ"_s},
        {u"neck"_s, u"گردن"_s},
        {u"back"_s, u"spine"_s, u"کمر"_s, u"پیٹھ"_s},
        {u"trunk"_s, u"chest"_s, u"abdomen"_s, u"سینہ"_s, u"پیٹ"_s, u"دھڑ"_s},
        {u"arm"_s, u"shoulder"_s, u"elbow"_s, u"بازو"_s, u"کندھا"_s},
        {u"hand"_s, u"finger"_s, u"fingers"_s, u"wrist"_s, u"thumb"_s, u"ہاتھ"_s, u"انگلی"_s, u"کلائی"_s},
        {u"leg"_s, u"knee"_s, u"hip"_s, u"thigh"_s, u"ٹانگ"_s, u"گھٹنا"_s},
        {u"foot"_s, u"toe"_s, u"ankle"_s, u"پاؤں"_s, u"ٹخنہ"_s},
        {u"whole_body"_s, u"whole body"_s, u"lungs"_s, u"پورا جسم"_s},
        {u"several"_s, u"multiple"_s, u"کئی"_s},
    };
    return words;
}

const std::vector<QStringList> &incidentCauseWords()
{
    static const std::vector<QStringList> words{
        {u"unknown"_s, u"not known"_s, u"معلوم نہیں"_s},
        {u"fall"_s, u"fall of person"_s, u"slip"_s, u"trip"_s, u"fall from height"_s, u"گرنا"_s, u"پھسلنا"_s},
        {u"struck_by"_s, u"struck by"_s, u"struck by object"_s, u"falling object"_s, u"چیز لگنا"_s},
        {u"striking_against"_s, u"stepping on"_s, u"striking against"_s, u"cut"_s, u"needle"_s, u"ٹکرانا"_s, u"کٹنا"_s},
        {u"caught_between"_s, u"caught in"_s, u"caught between"_s, u"machine"_s, u"nip"_s, u"پھنسنا"_s, u"مشین میں آنا"_s},
        {u"overexertion"_s, u"lifting"_s, u"strain"_s, u"وزن اٹھانا"_s},
        {u"temperature"_s, u"burn"_s, u"heat"_s, u"steam"_s, u"scald"_s, u"جلنا"_s, u"گرمی"_s},
        {u"electricity"_s, u"electric shock"_s, u"shock"_s, u"بجلی"_s, u"کرنٹ"_s},
        {u"harmful_substance"_s, u"chemical"_s, u"gas"_s, u"fumes"_s, u"کیمیکل"_s, u"گیس"_s},
        {u"fire"_s, u"explosion"_s, u"آگ"_s, u"دھماکہ"_s},
        {u"other"_s, u"دیگر"_s},
    };
    return words;
}

} // namespace meyar
