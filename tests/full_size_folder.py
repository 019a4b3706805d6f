#!/usr/bin/env python3
"""Writes a model folder of the true size of a public checkpoint, with random weights.

tests/full_size_folder.py janus-pro-1b FOLDER
tests/full_size_folder.py emu3.5 FOLDER BLOCKS    (of 64; the picture tokenizer beside it, whole)

For measuring what loading and painting cost where no weights are: what it paints means nothing.
The tensors are listed beside the specifications (../shared/specs); exit code 77 without them.
"""
import base64
import json
import math
import os
import random
import struct
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SPECS = os.path.join(HERE, "../../shared/specs")
BLOCK = 1 << 20  # different numbers, repeated


def listed(name):
    """(tensor, shape) of a list beside the specifications."""
    path = os.path.join(SPECS, name)
    if not os.path.exists(path):
        sys.exit(77)
    for line in open(path, encoding="utf-8"):
        parts = line.rstrip("\n").split("\t")
        shape = parts[1].split(" ")[0] if len(parts) > 1 else ""
        if shape and all(size.isdigit() for size in shape.split("x")):
            yield parts[0], [int(size) for size in shape.split("x")]


def bf16(value):
    return struct.pack("<f", value)[2:]


def write_tensors(path, tensors):
    draw = random.Random(7)
    noise = [draw.gauss(0, 1) for _ in range(BLOCK)]
    blocks = {}

    def block(spread):  # of about this spread, in steps of two
        step = 2.0 ** round(math.log2(spread))
        if step not in blocks:
            blocks[step] = b"".join(bf16(step * value) for value in noise)
        return blocks[step]

    header, at = {}, 0
    for name, shape in tensors:
        size = 2 * math.prod(shape)
        header[name] = {"dtype": "BF16", "shape": shape, "data_offsets": [at, at + size]}
        at += size
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as out:
        out.write(struct.pack("<Q", len(text)) + text)
        for name, shape in tensors:
            left = 2 * math.prod(shape)
            norm = len(shape) == 1 and name.endswith("weight")
            piece = bf16(1.0) * BLOCK if norm else block(
                0.02 if len(shape) < 2 else 0.9 / math.sqrt(math.prod(shape[1:])))
            while left > 0:
                out.write(piece[:left])
                left -= len(piece)


def byte_characters():
    shown = [b for b in range(256) if 0x21 <= b <= 0x7E or 0xA1 <= b <= 0xFF and b != 0xAD]
    rest = [b for b in range(256) if b not in shown]
    return {**{b: chr(b) for b in shown}, **{b: chr(256 + i) for i, b in enumerate(rest)}}


def dump(path, value):
    with open(path, "w", encoding="utf-8") as out:
        json.dump(value, out)


def janus(folder):
    write_tensors(os.path.join(folder, "model.safetensors"),
                  list(listed("janus-tensors-1b.tsv")))
    dump(os.path.join(folder, "config.json"), {
        "model_type": "multi_modality",
        "language_config": {"hidden_size": 2048, "num_hidden_layers": 24,
                            "num_attention_heads": 16, "intermediate_size": 5632,
                            "vocab_size": 102400},
        "vision_config": {"params": {"image_size": 384}}})
    names = ["<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>", "<｜▁pad▁｜>",
             "<begin_of_image>", "<end_of_image>", "<image_placeholder>", "<|User|>",
             "<|Assistant|>"]
    dump(os.path.join(folder, "tokenizer.json"), {
        "model": {"type": "BPE", "vocab": {c: b for b, c in byte_characters().items()},
                  "merges": []},
        "added_tokens": [{"content": n, "id": 100000 + i} for i, n in enumerate(names)]})


def emu_language(blocks):
    words, width, hidden, head = 282926, 5120, 25600, 128
    yield "model.embed_tokens.weight", [words, width]
    for block in range(blocks):
        name = f"model.layers.{block}."
        for norm in ("input_layernorm", "post_attention_layernorm"):
            yield f"{name}{norm}.weight", [width]
        for part, outputs in (("q", 64 * head), ("k", 8 * head), ("v", 8 * head)):
            yield f"{name}self_attn.{part}_proj.weight", [outputs, width]
        yield f"{name}self_attn.o_proj.weight", [width, 64 * head]
        for part in "qk":
            yield f"{name}self_attn.{part}_norm.weight", [head]
        for part in ("gate", "up"):
            yield f"{name}mlp.{part}_proj.weight", [hidden, width]
        yield f"{name}mlp.down_proj.weight", [width, hidden]
    yield "model.norm.weight", [width]
    yield "lm_head.weight", [words, width]


def emu(folder, blocks):
    write_tensors(os.path.join(folder, "model.safetensors"), list(emu_language(blocks)))
    dump(os.path.join(folder, "config.json"), {
        "model_type": "Emu3", "hidden_size": 5120, "num_hidden_layers": blocks,
        "num_attention_heads": 64, "num_key_value_heads": 8, "head_dim": 128,
        "intermediate_size": 25600, "vocab_size": 282926, "rms_norm_eps": 1e-6,
        "rope_theta": 1e6})
    words = [bytes([b]) for b in range(256)]  # and as many pairs as there must be
    words += [bytes([i >> 16, i >> 8 & 255, i & 255]) for i in range(151643 - 256)]
    with open(os.path.join(folder, "emu3.tiktoken"), "wb") as out:
        for rank, word in enumerate(words):
            out.write(base64.b64encode(word) + f" {rank}\n".encode())
    with open(os.path.join(folder, "emu3_vision_tokens.txt"), "w", encoding="utf-8") as out:
        out.write("<|image token|>\n<|image start|>\n<|image end|>\n")
        out.writelines(f"<|visual token {code:06}|>\n" for code in range(131072))
    pictures = os.path.join(folder, "vision-tokenizer")
    os.makedirs(pictures, exist_ok=True)
    write_tensors(os.path.join(pictures, "model.safetensors"),
                  list(listed("emu35-ibq-tensors.tsv")))
    with open(os.path.join(pictures, "config.yaml"), "w", encoding="utf-8") as out:
        out.write("n_embed: 131072\nembed_dim: 256\nddconfig:\n  ch: 256\n"
                  "  ch_mult: [1, 1, 2, 2, 4]\n  num_res_blocks: 4\n  attn_resolutions: [16]\n"
                  "  resolution: 256\n  z_channels: 256\n  double_z: false\n"
                  "  in_channels: 3\n  out_ch: 3\n")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4) or (sys.argv[1], len(sys.argv)) not in (
            ("janus-pro-1b", 3), ("emu3.5", 4)):
        sys.exit(__doc__)
    os.makedirs(sys.argv[2], exist_ok=True)
    if sys.argv[1] == "emu3.5":
        emu(sys.argv[2], int(sys.argv[3]))
    else:
        janus(sys.argv[2])
