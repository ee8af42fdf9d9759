// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfcheck/drawingof.h"

#include <QFileInfo>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

QString ofSection(const QString &section)
{
    static const QHash<QString, QString> names{{u"pc"_s, u"people"_s},  {u"ph"_s, u"pay"_s},     {u"rv"_s, u"voice"_s},
                                               {u"yp"_s, u"young"_s},   {u"sf"_s, u"fire"_s},    {u"mc"_s, u"machine"_s},
                                               {u"hw"_s, u"health"_s},  {u"er"_s, u"environment"_s}};
    return u":/drawings/%1.svg"_s.arg(names.value(section, u"factory"_s));
}

} // namespace

QString drawingOf(const Pack &pack, form::NodeIndex question)
{
    const form::Media &media = pack.form->node(question).media;
    if (const auto image = media.find(u"image"_s); image != media.end()) {
        const QString name = image->second.in(Language::English);
        const QString path = u":/packs/"_s + pack.id + u"/media/"_s + name;
        if (QFileInfo(name).fileName() == name && QFileInfo(path).isFile()) {
            return path;
        }
    }
    const form::NodeIndex section = pack.sectionOf(question);
    return ofSection(section == form::noNode ? QString() : pack.form->node(section).name);
}

} // namespace meyar::ui
