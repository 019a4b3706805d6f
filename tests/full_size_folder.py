#!/usr/bin/env python3
"""Writes a model folder of the true size of a public checkpoint, with random weights.

tests/full_size_folder.py janus-pro-1b|emu3.5-2 FOLDER

For measuring what loading and painting cost where no weights are: what it paints means nothing.
emu3.5-2 has two of the 64 blocks and no picture tokenizer of its own weights' quality, but of its
true size. The tensors of the picture parts are listed beside the specifications (../shared/specs);
exit code 77 without them.
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


def emu(folder):
    words, hidden, codes = 151643, 5120, 131072
    vocabulary = words + 211 + codes
    tensors = [("model.embed_tokens.weight", [vocabulary, hidden])]
    for layer in range(2):
        at = f"model.layers.{layer}."
        tensors += [(at + "input_layernorm.weight", [hidden]),
                    (at + "post_attention_layernorm.weight", [hidden]),
                    (at + "self_attn.q_proj.weight", [8192, hidden]),
                    (at + "self_attn.k_proj.weight", [1024, hidden]),
                    (at + "self_attn.v_proj.weight", [1024, hidden]),
                    (at + "self_attn.o_proj.weight", [hidden, 8192]),
                    (at + "self_attn.q_norm.weight", [128]),
                    (at + "self_attn.k_norm.weight", [128]),
                    (at + "mlp.gate_proj.weight", [25600, hidden]),
                    (at + "mlp.up_proj.weight", [25600, hidden]),
                    (at + "mlp.down_proj.weight", [hidden, 25600])]
    tensors += [("model.norm.weight", [hidden]), ("lm_head.weight", [vocabulary, hidden])]
    write_tensors(os.path.join(folder, "model.safetensors"), tensors)
    dump(os.path.join(folder, "config.json"), {
        "model_type": "Emu3", "hidden_size": hidden, "num_hidden_layers": 2,
        "num_attention_heads": 64, "num_key_value_heads": 8, "head_dim": 128,
        "intermediate_size": 25600, "rms_norm_eps": 1e-6, "rope_theta": 1e6,
        "vocab_size": vocabulary})
    with open(os.path.join(folder, "emu3.tiktoken"), "w", encoding="ascii") as out:
        for rank in range(words):
            word = bytes([rank]) if rank < 256 else b"\xff" + rank.to_bytes(3, "big")
            out.write(base64.b64encode(word).decode() + f" {rank}\n")
    with open(os.path.join(folder, "emu3_vision_tokens.txt"), "w", encoding="ascii") as out:
        out.write("<|image token|>\n<|image start|>\n<|image end|>\n")
        out.writelines(f"<|visual token {code:06d}|>\n" for code in range(codes))
    codec = os.path.join(folder, "Emu3.5-VisionTokenizer")
    os.makedirs(codec, exist_ok=True)
    write_tensors(os.path.join(codec, "model.safetensors"), list(listed("emu35-ibq-tensors.tsv")))


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in ("janus-pro-1b", "emu3.5-2"):
        sys.exit(__doc__)
    os.makedirs(sys.argv[2], exist_ok=True)
    (janus if sys.argv[1] == "janus-pro-1b" else emu)(sys.argv[2])
