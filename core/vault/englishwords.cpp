// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/wordlists.h"

namespace meyar::vault {

// clang-format off
const std::array<QStringView, 256> englishKeyWords{
    u"acorn", u"airport", u"album", u"almond", u"amber", u"anchor", u"animal", u"ankle", u"april",
    u"arrow", u"artist", u"atlas", u"attic", u"autumn", u"badge", u"bakery", u"balcony", u"bamboo",
    u"banana", u"barley", u"basket", u"bazaar", u"beach", u"bedroom", u"bicycle", u"blossom", u"bottle",
    u"bracelet", u"bronze", u"brother", u"buffalo", u"builder", u"butter", u"cabbage", u"cabinet",
    u"camel", u"canvas", u"carpet", u"castle", u"cedar", u"ceiling", u"cement", u"chalk", u"cherry",
    u"chicken", u"chimney", u"circle", u"citrus", u"climate", u"clinic", u"cloud", u"cobbler",
    u"coconut", u"coffee", u"compass", u"copper", u"cotton", u"cradle", u"crystal", u"cumin",
    u"curtain", u"cushion", u"dairy", u"dancer", u"daughter", u"december", u"desert", u"diamond",
    u"doctor", u"dolphin", u"donkey", u"doorway", u"dragon", u"drawer", u"eagle", u"earring",
    u"eclipse", u"editor", u"eleven", u"emerald", u"evening", u"explorer", u"fabric", u"family",
    u"farmer", u"feather", u"festival", u"fiddle", u"finger", u"flannel", u"flower", u"flute",
    u"forest", u"fossil", u"fountain", u"friday", u"frog", u"furnace", u"galaxy", u"garden", u"garlic",
    u"gazelle", u"giraffe", u"glacier", u"glove", u"goat", u"gravel", u"guitar", u"gymnast", u"harbour",
    u"harvest", u"heron", u"hexagon", u"highway", u"horizon", u"hospital", u"hotel", u"hundred",
    u"iceberg", u"igloo", u"indigo", u"insect", u"island", u"ivory", u"january", u"jasmine", u"jewel",
    u"junction", u"jungle", u"keyboard", u"kitchen", u"kite", u"ladder", u"lagoon", u"lantern",
    u"leopard", u"library", u"lighthouse", u"lizard", u"lobster", u"lychee", u"machine", u"magnet",
    u"mango", u"marble", u"meadow", u"meteor", u"midnight", u"milk", u"mirror", u"monday", u"mosaic",
    u"museum", u"mustard", u"napkin", u"needle", u"neighbour", u"nephew", u"nickel", u"notebook",
    u"november", u"nursery", u"nutmeg", u"oasis", u"ocean", u"october", u"onion", u"orange", u"orchard",
    u"ostrich", u"oxygen", u"painter", u"palace", u"pancake", u"paper", u"passenger", u"peacock",
    u"pebble", u"pencil", u"perfume", u"pharmacy", u"piano", u"pigeon", u"pillow", u"planet", u"plough",
    u"pocket", u"pumpkin", u"puzzle", u"pyramid", u"quail", u"quarter", u"quince", u"rabbit", u"radish",
    u"rainbow", u"raisin", u"recipe", u"ribbon", u"river", u"robin", u"rubber", u"saffron", u"sailor",
    u"sandal", u"saturday", u"scarf", u"school", u"sculptor", u"seashell", u"sesame", u"shepherd",
    u"shuttle", u"sister", u"spider", u"spinach", u"sponge", u"spoon", u"squirrel", u"station",
    u"student", u"summer", u"swallow", u"telescope", u"thirty", u"thread", u"thunder", u"tomato",
    u"tortoise", u"tractor", u"traffic", u"treasure", u"triangle", u"trumpet", u"tulip", u"tunnel",
    u"turban", u"turmeric", u"twelve", u"umbrella", u"uniform", u"vanilla", u"velvet", u"village",
    u"vinegar", u"violin", u"volcano", u"vulture", u"walnut", u"weaver", u"whistle", u"window", u"wolf",
    u"yogurt", u"zebra", u"zigzag",
};
// clang-format on

} // namespace meyar::vault
